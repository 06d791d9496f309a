import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshFolder } from '../build/fresh-folder.ts';
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

/** A program that lies ready. */
interface Made {
  folder: string;
  /** Says that nobody opens it any more. */
  done(): Promise<void>;
}

/**
 * Sees to it that the program that draws the pages is there: the views, with the styles and scripts that pages load.
 * Astro makes it once for each version of the code, and it is kept until the code is another.
 */
export async function makeProgram({ project, folder, fresh, fonts }: Wanted): Promise<Made> {
  if (existsSync(folder) && !fresh) return { folder, done: async () => undefined };
  // Loaded here, so that a build without need of it does not wait for it.
  const { build } = await import('astro');
  await fonts;
  const made = await freshFolder(dirname(folder));
  // Until it is whole it is nobody's: another build, or one that is killed, finds all of it or nothing.
  const keep = async (): Promise<void> => {
    if (fresh) await rm(folder, { recursive: true, force: true });
    await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  };
  try {
    await build({ root: project, outDir: made, logLevel: 'error' });
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
  return { folder: made, done: keep };
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
