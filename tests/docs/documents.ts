import { globSync, readFileSync } from 'node:fs';

/** The documents that tell developers where things are, by their paths. */
export const documents: Readonly<Record<string, string>> = Object.fromEntries(
  ['README.md', ...globSync('docs/**/*.md').sort()].map((path) => [path, readFileSync(path, 'utf8')]),
);

/**
 * What stands below a heading of a document, down to the next heading of any level.
 *
 * @throws Error when the document has no such heading
 */
export function section(document: string, heading: string): string {
  const text = documents[document] ?? '';
  const [, below] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (below === undefined) throw new Error(`${document} has no heading «${heading}».`);
  return below.split(/^#+ /m)[0] ?? '';
}

/** The files that a walk of `docs/developing.md` numbers, in its order. */
export const filesOfWalk = (heading: string): string[] =>
  [...section('docs/developing.md', heading).matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path);
