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

/** The block of TypeScript that stands below a heading of `docs/developing.md`. */
export function codeBelow(heading: string): string {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(section('docs/developing.md', heading))?.[1];
  if (code === undefined) throw new Error(`docs/developing.md has no code below «${heading}».`);
  return code;
}
