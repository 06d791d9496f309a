import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder, in one order everywhere; a file is itself, and what does not exist is nothing. */
export async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesIn(join(path, name))))).flat();
}
