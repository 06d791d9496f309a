import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeVersion } from './code-version.ts';
import { type Kept, openKept } from './kept.ts';

/** What is kept between builds, of this version of the code. */
export interface Keeping {
  kept: Kept;
  /** The file that it is kept in. */
  file: string;
  /** Where the program that draws the pages is kept, for the folder that a site stands in. */
  programFor(base: string): string;
  /** Does without what earlier builds made. */
  fresh: boolean;
}

/**
 * Opens what earlier builds have kept. Another version of the code may make something else of the same content, so it
 * has a folder of its own, and those of other versions are taken away.
 *
 * @param project folder of the project
 * @param fresh does without it, and makes everything anew
 */
export async function keepingOf(project: string, { fresh }: { fresh: boolean }): Promise<Keeping> {
  const version = await codeVersion(project);
  const all = join(project, '.cache', 'site');
  const others = (await readdir(all).catch(() => [])).filter((name) => name !== version);
  await Promise.all(others.map((name) => rm(join(all, name), { recursive: true, force: true })));
  const file = join(all, version, 'kept.sqlite');
  return {
    kept: openKept(file, { fresh }),
    file,
    programFor: (base) => join(all, version, `program${base.replaceAll('/', '-')}`),
    fresh,
  };
}
