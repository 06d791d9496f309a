import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedCatalogue } from '../../published.ts';
import type { PageProgram } from '../program/program.ts';
import { type PageFile, pageFiles } from '../shown.ts';
import { type Kept, keyOf } from './kept.ts';

/**
 * Writes pages below a folder until none is left. A page that shows what it did when it was drawn last is the same
 * page, and is taken from what is kept.
 *
 * @param kept of the version of the code that the program is made from
 * @param taken how many pages somebody has begun with: several threads may do this with the same number
 * @returns how many pages had to be drawn
 */
export async function writePages(
  folder: string,
  published: PublishedCatalogue,
  program: PageProgram,
  kept: Kept,
  taken: Int32Array,
): Promise<number> {
  const { base } = published.urls;
  const files = pageFiles(published);
  let drawn = 0;
  for (const { file, show } of taking(files, taken)) {
    const shown = show();
    // The addresses of styles and scripts begin with the base.
    const key = keyOf('page', JSON.stringify([base, shown]));
    let page = kept.get(key);
    if (page === undefined) {
      page = await program.draw(shown);
      kept.put(key, page);
      drawn++;
    }
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  return drawn;
}

/** What stands beside each other shows much of the same in two languages: it is worked out once in a thread. */
const atOnce = 8;

function* taking(files: readonly PageFile[], taken: Int32Array): Generator<PageFile> {
  const take = (): PageFile[] => {
    const first = Atomics.add(taken, 0, atOnce);
    return files.slice(first, first + atOnce);
  };
  for (let next = take(); next.length > 0; next = take()) yield* next;
}
