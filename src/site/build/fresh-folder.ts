import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './processes.ts';

const prefix = '.build-';

/**
 * An empty folder for a new site, named by the process that makes it. Those of builds that were killed are taken
 * away first.
 *
 * @param project folder of the project: Astro's own output must lie beneath it
 */
export async function freshFolder(project: string): Promise<string> {
  const names = (await readdir(project)).filter((name) => name.startsWith(prefix));
  const left = names.filter((name) => !isRunning(Number(name.slice(prefix.length).split('-')[0])));
  await Promise.all(left.map((name) => rm(join(project, name), { recursive: true, force: true })));
  const folder = await mkdtemp(join(project, `${prefix}${process.pid}-`));
  // A temporary folder is private; a published one is for every web server to read.
  await chmod(folder, 0o755);
  return folder;
}
