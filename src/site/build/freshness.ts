import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { apiPath } from '../../feeds/index.ts';

/** True when a built site still says what its sources say, on the day in question. */
export async function isFresh(out: string, sources: readonly string[], today: string): Promise<boolean> {
  try {
    const figures = join(out, apiPath.keyFigures);
    const { generatedAt } = JSON.parse(await readFile(figures, 'utf8')) as { generatedAt: string };
    if (!generatedAt.startsWith(today)) return false;
    const built = (await stat(figures)).mtimeMs;
    const changed = await Promise.all(sources.map(latestChange));
    return Math.max(...changed) < built;
  } catch {
    return false;
  }
}

async function latestChange(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => latestChange(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}
