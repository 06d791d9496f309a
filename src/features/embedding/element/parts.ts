/**
 * Makes an element with text, never with markup.
 *
 * @param part its name for the page's style sheet, and for ours
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (part) {
    element.className = part;
    element.setAttribute('part', part);
  }
  element.append(...content);
  return element;
}

export function link(words: string, address: string): HTMLAnchorElement {
  const element = make('a', 'link', words);
  element.href = address;
  return element;
}
