import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish, type Recipe, type Site, stop } from './publish.ts';

export type { Site };

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of `tests/fixtures/valid`. */
    site: Site;
    /** The same content as a nynorsk demonstration, published in a folder of its host. */
    demonstration: Site;
  }
}

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
    for (const server of servers) stop(server);
    rmSync(place, { recursive: true, force: true });
  };
  const make = async (name: keyof Sites, recipe: Recipe): Promise<Site> => {
    const { site, server } = await publish(recipe, join(place, name));
    servers.push(server);
    return site;
  };
  try {
    const valid = 'tests/fixtures/valid';
    const [site, demonstration] = await Promise.all([
      make('site', {
        content: valid,
        today: '2026-11-20',
        origin: 'https://studier.example.no',
        base: '/',
      }),
      make('demonstration', {
        content: demonstrationOf(valid, join(place, 'content')),
        // Thirty days after the fixtures' translations were written, and fifteen after the latest change.
        today: '2026-05-01',
        origin: 'https://eier.example.no',
        base: '/katalog/',
      }),
    ]);
    return { sites: { site, demonstration }, close };
  } catch (error) {
    close();
    throw error;
  }
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
