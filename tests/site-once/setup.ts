import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen, siteServer } from '../../src/site/server.ts';
import { command } from './command.ts';

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

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of `tests/fixtures/valid`. */
    site: Site;
    /** The same content as a nynorsk demonstration, published in a folder of its host. */
    demonstration: Site;
  }
}

type Recipe = Pick<Site, 'content' | 'today' | 'origin' | 'base'>;
type Sites = Record<'site' | 'demonstration', Site>;

// Vitest loads this module once for each project; the sites are built once for all of them.
const shared = globalThis as { sites?: Promise<{ sites: Sites; close: () => void }> };

export default async function setup(project: TestProject): Promise<() => void> {
  shared.sites ??= buildSites();
  const { sites, close } = await shared.sites;
  project.provide('site', sites.site);
  project.provide('demonstration', sites.demonstration);
  return close;
}

async function buildSites(): Promise<{ sites: Sites; close: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'site-once-'));
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) server.close().closeAllConnections();
    rmSync(place, { recursive: true, force: true });
  };
  const publish = async (name: keyof Sites, recipe: Recipe): Promise<Site> => {
    const root = join(place, name);
    const folder = join(root, recipe.base);
    await buildSite(recipe, folder);
    const server = siteServer(folder, recipe.base);
    servers.push(server);
    await listen(server, 0);
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { ...recipe, folder, root, address };
  };
  try {
    const valid = 'tests/fixtures/valid';
    const site = await publish('site', {
      content: valid,
      today: '2026-11-20',
      origin: 'https://studier.example.no',
      base: '/',
    });
    const demonstration = await publish('demonstration', {
      content: demonstrationOf(valid, join(place, 'content')),
      // Thirty days after the fixtures' translations were written, and fifteen after the latest change.
      today: '2026-05-01',
      origin: 'https://eier.example.no',
      base: '/katalog/',
    });
    return { sites: { site, demonstration }, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Builds a site with the command a user would use. */
async function buildSite({ content, today, origin, base }: Recipe, out: string): Promise<void> {
  const words = ['--content', content, '--today', today, '--out', out, '--site', `${origin}${base}`];
  const { code, stdout, stderr } = await command('build', ...words);
  if (code !== 0) throw new Error(`The site of ${content} could not be built:\n${stdout}${stderr}`);
}

/** Copies a content folder, as nynorsk demonstration content. */
function demonstrationOf(content: string, copy: string): string {
  cpSync(content, copy, { recursive: true });
  const file = join(copy, 'site.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('demonstration: false', 'demonstration: true').replace('language: nb', 'language: nn'),
  );
  return copy;
}
