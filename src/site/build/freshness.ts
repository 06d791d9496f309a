import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublishedFile } from '../../published.ts';
import { sources } from './code-version.ts';
import { filesIn } from './files-in.ts';

/** Stands in every built site, so that it can be told whether it is the one asked for, also where it was copied. */
const recordPath = 'build.json';

/** What is built, when, and for which address. */
export interface Order {
  /** The content folder. */
  content: string;
  today: string;
  /** The address of the site's front page. */
  address: string;
}

/**
 * What a site was made from, for the site to carry: the same inputs give the same words.
 *
 * @param project the folder of the project
 */
export const buildRecord = async (project: string, order: Order): Promise<PublishedFile> => ({
  path: recordPath,
  type: 'application/json',
  content: JSON.stringify({ inputs: await digestOf(project, order) }),
});

/** True when a folder holds the site that would be built now. */
export async function isFresh(out: string, project: string, order: Order): Promise<boolean> {
  const { path, content } = await buildRecord(project, order);
  return (await readFile(join(out, path), 'utf8').catch(() => undefined)) === content;
}

/** One hash of the order and of every file, its place in its folder included. Times of files are no evidence. */
async function digestOf(project: string, { content, today, address }: Order): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([today, address]));
  for (const folder of [content, ...sources.map((source) => join(project, source))]) {
    for (const file of await filesIn(folder)) {
      const bytes = await readFile(file);
      hash.update(`\n${relative(folder, file).replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
    }
  }
  return `sha256-${hash.digest('base64')}`;
}
