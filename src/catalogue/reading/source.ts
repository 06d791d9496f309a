import type { Fault, Problem } from '../problem.ts';

/** A file under `content/`, as text with Unix line ends and composed letters. */
export interface SourceFile {
  /** Path as the editor knows it, for instance `content/studies/hjerte.md`. */
  file: string;
  /** Path below the content folder, with `/`: `studies/hjerte.md`. */
  path: string;
  text: string;
  /** The text as it lies on the disk, for what must not change a line that nothing is wrong with. */
  written: string;
}

/** A text as the catalogue reads it: without a byte order mark, with Unix line ends and composed letters. */
export const asRead = (written: string): string =>
  written
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** A file of a text as it lies on the disk. */
export const sourceOfText = (file: string, path: string, written: string): SourceFile => ({
  file,
  path,
  text: asRead(written),
  written,
});

/** Makes a problem of a fault at a place in a file. */
export function problemAt(file: string, line: number, field: string, fault: Fault): Problem {
  return {
    file,
    line,
    field,
    level: fault.level ?? 'error',
    rule: fault.rule,
    message: fault.message,
    help: fault.help,
    ...(fault.edits && { edits: fault.edits }),
  };
}

/** Line, counted from 1, of a character in a text. */
export function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Finds lines as `lineOfOffset` does, for many characters of one text. */
export function lineFinder(text: string, firstLine = 1): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return firstLine + low;
  };
}
