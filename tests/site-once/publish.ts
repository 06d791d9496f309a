import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listen, siteServer } from '../../src/site/build/server.ts';
import { commandIn } from './command.ts';

/** A built site that is being served. */
export interface Site {
  /** The content it was built from. */
  content: string;
  today: string;
  /** The folder it was built to. */
  folder: string;
  /** The folder that stands for the root of the host. */
  root: string;
  /** Where it is served while the tests run, without a slash at the end. */
  address: string;
  /** Where it says that it is published. */
  origin: string;
  /** The folder it stands in on its host. */
  base: string;
}

export type Recipe = Pick<Site, 'content' | 'today' | 'origin' | 'base'>;

/**
 * The day there is yesterday, and letters are compared as elsewhere: what is built must not tell. A test builds the same
 * in other surroundings and compares.
 */
const far = { TZ: 'America/Los_Angeles', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' };

/** Builds a site with the command a user would use, in a folder of its own, and serves it. */
export async function publish(recipe: Recipe, root: string): Promise<{ site: Site; server: Server }> {
  const { content, today, origin, base } = recipe;
  const folder = join(root, base);
  // With nothing kept from earlier builds, so that tests look at what the code makes now.
  const where = ['--out', folder, '--site', `${origin}${base}`];
  const words = ['--content', content, '--today', today, ...where, '--fresh'];
  const { code, stdout, stderr } = await commandIn({ env: far }, 'build', ...words);
  if (code !== 0) throw new Error(`The site of ${content} could not be built:\n${stdout}${stderr}`);
  const server = siteServer(folder, base);
  await listen(server, 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { site: { ...recipe, folder, root, address }, server };
}

export const stop = (server: Server): void => server.close().closeAllConnections();
