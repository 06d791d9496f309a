import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { searchIndexFiles } from '../../search/index/search-index.ts';
import { shareImages } from '../../share-image/images.ts';
import { documentsOf } from '../documents.ts';
import { share } from '../published.ts';
import { buildRecord } from './freshness.ts';
import { publishOptions, type SiteOptions } from './options.ts';
import { swapIn, writeDocuments } from './output.ts';

/** One part of a build, in the order they run. */
export interface BuildStep {
  title: string;
  run(): Promise<string>;
}

/**
 * The steps that build a site: pages, documents, search index, and at last the swap. Everything is written to
 * a fresh folder; the published one is only replaced when all of it has succeeded.
 *
 * @param project folder of the project: Astro's own output must lie beneath it
 * @param out where the finished site goes
 * @returns the steps, and what takes away the fresh folder however the build ended
 */
export function buildSteps(
  project: string,
  out: string,
  options: SiteOptions,
  published: PublishedCatalogue,
): { steps: BuildStep[]; clean(): void } {
  let fresh = '';
  let pictures: Promise<PublishedFile[]> | undefined;
  const documents = async () => [
    ...(await documentsOf(published, pictures)),
    await buildRecord(project, { ...options, address: published.urls.absolute(published.urls.base) }),
  ];
  publishOptions(options);
  share(options, published);
  const steps: BuildStep[] = [
    {
      title: 'Lager sidene',
      run: async () => {
        fresh = await mkdtemp(join(project, '.build-'));
        // A temporary folder is private; a published one is for every web server to read.
        await chmod(fresh, 0o755);
        // Pages are made on one core; meanwhile another draws. What fails there is told when it is waited for.
        pictures = shareImages(published);
        pictures.catch(() => undefined);
        // Loaded here, so that faults of the content are told without waiting for it.
        const { build } = await import('astro');
        await build({ root: project, outDir: fresh, logLevel: 'error' });
        return '';
      },
    },
    {
      title: 'Skriver åpne data og nyhetsstrømmer',
      run: async () => `${await writeDocuments(fresh, await documents())} filer`,
    },
    {
      title: 'Lager søket',
      run: async () => `${await writeDocuments(fresh, await searchIndexFiles(published))} filer`,
    },
    {
      title: 'Tar det nye nettstedet i bruk',
      run: async () => {
        await swapIn(fresh, out);
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
