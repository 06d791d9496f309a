import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { apiPath } from '../../feeds/index.ts';
import type { PublishedFile } from '../../published.ts';

/**
 * Writes documents below a folder; gives how many. One after the other: handing thousands of small files to other
 * threads takes longer than writing them.
 */
export function writeDocuments(folder: string, documents: readonly PublishedFile[]): number {
  const made = new Set<string>();
  for (const { path, content } of documents) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
  return documents.length;
}

/**
 * Puts a finished site where it is served from. The old one is moved aside first and deleted last, so that at
 * no moment half a site is there.
 */
export async function swapIn(fresh: string, out: string): Promise<void> {
  const target = resolve(out);
  const next = `${target}.next`;
  const previous = `${target}.previous`;
  await Promise.all([next, previous].map((folder) => rm(folder, { recursive: true, force: true })));
  await mkdir(dirname(target), { recursive: true });
  // A rename is at once but cannot cross file systems.
  await rename(fresh, next).catch(() => cp(fresh, next, { recursive: true }));
  if (await exists(target)) await rename(target, previous);
  await rename(next, target);
  await Promise.all([fresh, previous].map((folder) => rm(folder, { recursive: true, force: true })));
}

/**
 * Why a site must not be written to a folder, as a sentence; undefined when it may. A folder that holds
 * anything but an earlier site is never replaced.
 */
export async function whyNotWriteTo(out: string): Promise<string | undefined> {
  const target = resolve(out);
  if (!(await exists(target))) return undefined;
  if (!(await stat(target)).isDirectory()) return `«${out}» er en fil. Velg en mappe med --out.`;
  const isEmpty = (await readdir(target)).length === 0;
  if (isEmpty || (await exists(join(target, apiPath.studies)))) return undefined;
  return `Mappen «${out}» inneholder noe annet enn et bygget nettsted, og blir ikke overskrevet. Velg en annen mappe med --out.`;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
