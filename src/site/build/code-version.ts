import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesIn } from './files-in.ts';

/** What a site is made with, besides content: everything in the project that a build reads. */
export const sources = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'bench/queries',
];

/** What is told of the packages that are installed, which may be others than the lock file says. */
const installed = 'node_modules/.package-lock.json';

/**
 * One name for all that makes a page out of what it shows: the code, the packages that are installed, and Node.
 * Another version may draw the same page in another way.
 *
 * @param project the folder of the project
 */
export async function codeVersion(project: string): Promise<string> {
  const { node, icu, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, unicode, process.env['NODE_ENV']]));
  for (const source of [...sources, 'tsconfig.json', installed]) {
    for (const file of await filesIn(join(project, source))) {
      const bytes = await readFile(file);
      hash.update(`\n${relative(project, file).replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
