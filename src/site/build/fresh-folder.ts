import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './processes.ts';

const prefix = '.build-';

/**
 * An empty folder for what is being made, named by the process that makes it. Those of builds that were killed are
 * taken away first.
 *
 * @param parent the folder it lies in, so that it can be renamed to what it becomes there
 */
export async function freshFolder(parent: string): Promise<string> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  const left = names.filter((name) => !isRunning(Number(name.slice(prefix.length).split('-')[0])));
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  // A temporary folder is private; a published one is for every web server to read.
  await chmod(folder, 0o755);
  return folder;
}
