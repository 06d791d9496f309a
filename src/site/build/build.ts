import { rmSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { nearLimits } from '../../hosting/index.ts';
import type { PublishedCatalogue } from '../../published.ts';
import { makeProgram, openProgram } from '../program/program.ts';
import { share } from '../published.ts';
import { redirectsOf } from '../redirects.ts';
import { pageFiles } from '../shown.ts';
import {
  type Addresses,
  addressesDocument,
  addressesOf,
  goneSince,
  LostAddresses,
  sayEnded,
} from './addresses.ts';
import type { Beside } from './beside.ts';
import { filesIn } from './files-in.ts';
import { freshFolder } from './fresh-folder.ts';
import { buildRecord } from './freshness.ts';
import type { Keeping } from './keeping.ts';
import { lastCheck } from './last-check.ts';
import { publishOptions, type SiteOptions } from './options.ts';
import { swapIn, writeDocuments } from './output.ts';
import { sitemapFiles } from './sitemap.ts';
import { writePages } from './write-pages.ts';

/** One part of a build, in the order they end. */
export interface BuildStep {
  title: string;
  run(): Promise<string>;
}

/** What a build is made from, and where it goes. */
interface Build {
  /** Folder of the project: Astro's own output must lie beneath it. */
  project: string;
  /** Where the finished site goes, as it was asked for. */
  out: string;
  /** The folder that is. */
  target: string;
  options: SiteOptions;
  published: PublishedCatalogue;
  /** The addresses of the last site, where the new one must not lose any. */
  previous: Addresses | undefined;
  /** Makes everything but the pages. */
  beside: Beside;
  /** How many pages somebody has begun with: here, or beside. */
  pagesTaken: Int32Array;
  /** What earlier builds made. */
  keeping: Keeping;
}

/**
 * The steps that build a site: pages, with documents, search index and pictures beside them, and at last the swap.
 * Everything is written to a fresh folder; the published one is only replaced when all of it has succeeded.
 *
 * @returns the steps, what to tell when they have ended, and what takes away the fresh folder however they did
 */
export function buildSteps({
  project,
  out,
  target,
  options,
  published,
  previous,
  beside,
  pagesTaken,
  keeping,
}: Build): {
  steps: BuildStep[];
  notes: readonly string[];
  clean(): void;
} {
  let fresh = '';
  const notes: string[] = [];
  publishOptions(options);
  share(options, published);
  const steps: BuildStep[] = [
    {
      title: 'Lager sidene',
      run: async () => {
        fresh = await freshFolder(project);
        beside.tell({ folder: fresh });
        const { base } = published.urls;
        const { fresh: anew, programFor, kept } = keeping;
        const made = await makeProgram({
          project,
          folder: programFor(base),
          fresh: anew,
          fonts: beside.fonts,
        });
        beside.tell({ program: made.folder });
        const program = await openProgram(made.folder, base);
        await program.layFiles(fresh);
        const drawn = await writePages(fresh, published, program, kept, pagesTaken);
        writeDocuments(fresh, await sitemapFiles(published));
        const others = await beside.pages;
        kept.dropUnused(others.keys);
        await made.done();
        return `${drawn + others.drawn} av ${pageFiles(published).length} sider er tegnet på nytt`;
      },
    },
    {
      title: 'Skriver åpne data og nyhetsstrømmer',
      run: async () => {
        const address = published.urls.absolute(published.urls.base);
        const record = await buildRecord(project, { ...options, address });
        return `${(await writeDocuments(fresh, [record])) + (await beside.documents)} filer`;
      },
    },
    {
      title: 'Lager søket',
      run: async () => `${await beside.search} filer`,
    },
    {
      title: 'Tegner bilder til delte lenker',
      run: async () => `${await beside.pictures} filer`,
    },
    {
      title: 'Tar det nye nettstedet i bruk',
      run: async () => {
        notes.push(...(await registerAddresses(fresh, published, previous)));
        await lastCheck(fresh);
        await swapIn(fresh, target);
        return out;
      },
    },
  ];
  return {
    steps,
    notes,
    clean: () => {
      if (fresh !== '') rmSync(fresh, { recursive: true, force: true });
    },
  };
}

/**
 * Writes the addresses of a whole site into it.
 *
 * @returns what whoever builds should know: what has ended, and which host's limits are near
 * @throws LostAddresses when the last site had some that are gone
 */
async function registerAddresses(
  folder: string,
  published: PublishedCatalogue,
  previous: Addresses | undefined,
): Promise<string[]> {
  const files = await filesIn(folder);
  const addresses = addressesOf(
    published,
    files.map((file) => relative(folder, file).replaceAll('\\', '/')),
  );
  writeDocuments(folder, [addressesDocument(addresses)]);
  const { lost, ended } = goneSince(previous ?? {}, addresses, published);
  if (lost.length > 0) throw new LostAddresses(lost);
  const size = {
    files: files.length + 1,
    redirects: redirectsOf(published).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
  return [sayEnded(ended) ?? [], nearLimits(size)].flat();
}
