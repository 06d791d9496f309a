/** A button with words on it: `link-button` looks like a link, `chip` like a label that can be taken away. */
export function textButton(
  words: string,
  look: 'link-button' | 'chip',
  press: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}
