import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shown } from '../shown.ts';

/** What draws the pages of a site. */
export interface PageProgram {
  /** Draws a page as HTML. */
  draw(shown: Shown): Promise<Uint8Array>;
  /** Writes the styles, scripts and other files that pages load below a folder. */
  layFiles(folder: string): Promise<void>;
}

/** What the program of the pages is made from, and where it is kept. */
interface Wanted {
  /** Folder of the project. */
  project: string;
  /** Where the program of this version of the code is kept. */
  folder: string;
  /** Makes it anew where it is kept too. */
  fresh: boolean;
  /** Settles when the fonts lie where styles take them from. */
  fonts: Promise<unknown>;
}

/**
 * Sees to it that the program that draws the pages is there: the views, with the styles and scripts that pages load.
 * Astro makes it once for each version of the code, and it is kept until the code is another.
 */
export async function makeProgram({ project, folder, fresh, fonts }: Wanted): Promise<void> {
  if (fresh) await rm(folder, { recursive: true, force: true });
  if (!existsSync(folder)) await make(project, folder, fonts);
}

/**
 * Opens a program that has been made.
 *
 * @param base the folder that the site stands in on its host
 */
export async function openProgram(folder: string, base: string): Promise<PageProgram> {
  const entry = pathToFileURL(join(folder, 'server', 'index.mjs')).href;
  const { draw } = (await import(entry)) as typeof import('./entry.ts');
  return {
    draw: (shown) => draw(shown, base),
    layFiles: (to) => cp(join(folder, 'client'), to, { recursive: true }),
  };
}

/** It appears whole or not at all; where another build has made it meanwhile, that one is as good. */
async function make(project: string, folder: string, fonts: Promise<unknown>): Promise<void> {
  // Loaded here, so that a build without need of it does not wait for it.
  const { build } = await import('astro');
  await fonts;
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await build({ root: project, outDir: unfinished, logLevel: 'error' });
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
