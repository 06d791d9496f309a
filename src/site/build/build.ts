import { rmSync } from 'node:fs';
import type { PublishedCatalogue } from '../../published.ts';
import { share } from '../published.ts';
import type { Beside } from './beside.ts';
import { freshFolder } from './fresh-folder.ts';
import { buildRecord } from './freshness.ts';
import { lastCheck } from './last-check.ts';
import { publishOptions, type SiteOptions } from './options.ts';
import { swapIn, writeDocuments } from './output.ts';

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
  /** Makes everything but the pages. */
  beside: Beside;
}

/**
 * The steps that build a site: pages, with documents, search index and pictures beside them, and at last the swap.
 * Everything is written to a fresh folder; the published one is only replaced when all of it has succeeded.
 *
 * @returns the steps, and what takes away the fresh folder however the build ended
 */
export function buildSteps({ project, out, target, options, published, beside }: Build): {
  steps: BuildStep[];
  clean(): void;
} {
  let fresh = '';
  publishOptions(options);
  share(options, published);
  const steps: BuildStep[] = [
    {
      title: 'Lager sidene',
      run: async () => {
        fresh = await freshFolder(project);
        beside.writeBelow(fresh);
        // Loaded here, so that faults of the content are told without waiting for it.
        const { build } = await import('astro');
        await beside.fonts;
        await build({ root: project, outDir: fresh, logLevel: 'error' });
        return '';
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
        await lastCheck(fresh);
        await swapIn(fresh, target);
        return out;
      },
    },
  ];
  return {
    steps,
    clean: () => {
      if (fresh !== '') rmSync(fresh, { recursive: true, force: true });
    },
  };
}
