/** The shape of every id and file name: lower-case letters, digits and single hyphens between them. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the shape of an id. Only such a text may become part of an address or a file's path. */
export const isId = (text: string): boolean => idPattern.test(text);

/** The id in what an editor may have copied instead: a whole address, or the name of a file. */
export const lastOfAddress = (written: string): string =>
  written.replace(/\.md$/, '').replace(/\/+$/, '').replace(/^.*\//, '');
