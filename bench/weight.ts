import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How much a build has written. */
export interface Weight {
  files: number;
  /** As they lie on the disk, not as they are sent. */
  bytes: number;
  /** Those that are pages. */
  pages: number;
}

/** Counts what stands below a folder. */
export async function weightOf(folder: string): Promise<Weight> {
  const weight: Weight = { files: 0, bytes: 0, pages: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    weight.files++;
    weight.bytes += (await stat(join(entry.parentPath, entry.name))).size;
    if (entry.name.endsWith('.html')) weight.pages++;
  }
  return weight;
}
