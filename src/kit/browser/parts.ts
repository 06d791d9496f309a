/** Finds a part of a page by its selector; it is always there. */
type FindPart = <Part extends Element = HTMLElement>(selector: string) => Part;

/**
 * Makes a finder of the parts a script works on. A script and its markup belong together, so a part that is
 * missing is a fault in the site, told in a sentence.
 *
 * @param owner what the parts belong to, as the sentence begins: `The checklist`
 * @returns a finder that throws an Error when there is no such part
 */
export const partsIn =
  (root: ParentNode, owner: string): FindPart =>
  <Part extends Element>(selector: string) => {
    const part = root.querySelector<Part>(selector);
    if (!part) throw new Error(`${owner} has no ${selector}`);
    return part;
  };

/** What a page carries for its script in a template, such as words in the page's language. */
export const jsonIn = <T>({ content }: HTMLTemplateElement): T =>
  JSON.parse(content.textContent ?? '{}') as T;
