import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../../published.ts';
import { besideTarget } from './target.ts';
import { assertWellFormed } from './well-formed.ts';

/**
 * Writes documents that others can read below a folder; gives how many. One after the other: handing thousands of small files to other
 * threads takes longer than writing them.
 */
export function writeDocuments(folder: string, documents: Iterable<PublishedFile>): number {
  const made = new Set<string>();
  let written = 0;
  for (const document of documents) {
    const { path, content } = document;
    assertWellFormed(document);
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
    written++;
  }
  return written;
}

/**
 * Puts a finished site where it is served from. All of it lies beside the old one before anything is moved; then two
 * renames follow each other with nothing between, and only when the new one stands is the old one deleted.
 *
 * @param target the folder itself: one that can be renamed
 */
export async function swapIn(fresh: string, target: string): Promise<void> {
  const { next, previous } = besideTarget(target);
  try {
    // A rename is at once but cannot cross file systems.
    await rename(fresh, next).catch(() => cp(fresh, next, { recursive: true }));
    if (existsSync(target)) renameSync(target, previous);
    renameSync(next, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    // Half a site would also keep a full disk full.
    remove(next);
    throw error;
  }
  for (const folder of [fresh, previous]) remove(folder);
}

/** At once: with thousands of files it takes a fraction of the time that doing it little by little takes. */
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
