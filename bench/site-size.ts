import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { apiPath } from '../src/feeds/index.ts';
import { cardFolder, engineFile, facetsFile, lexiconFiles, searchFolder } from '../src/search/index/paths.ts';
import { createUrls } from '../src/urls.ts';
import { transferSize } from './gzip.ts';
import { pageFilesOf } from './page-files.ts';

/** How heavy a built site is. Sizes are in bytes as sent. */
export interface SiteSize {
  /** The HTML of a study page. */
  studyPageMedian: number;
  studyPageLargest: number;
  /** All that the heaviest study page loads. */
  studyPageAll: number;
  studiesJson: number;
  fullJson: number;
  /** What a first query loads with ten results, at the heaviest. */
  firstQuery: number;
}

/** Weighs a built site. */
export async function siteSize(
  out: string,
  studies: readonly string[],
  siteUrl: string,
  signal: AbortSignal,
): Promise<SiteSize> {
  const files = (await readdir(out, { recursive: true })).map((file) => file.replaceAll(sep, '/'));
  const pages = new Set(files.filter((file) => file.endsWith('.html')));
  const urls = createUrls(siteUrl);
  const studyPages = studies
    .flatMap((id) =>
      (['nb', 'en'] as const).map((language) => `${urls.study(id, language).slice(1)}index.html`),
    )
    .filter((page) => pages.has(page));

  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string): Promise<number> => {
    const size = sizes.get(file) ?? readFile(join(out, file)).then(transferSize);
    sizes.set(file, size);
    return size;
  };
  const sum = async (all: readonly string[]): Promise<number> =>
    (await Promise.all(all.map(sizeOf))).reduce((total, size) => total + size, 0);

  const pageFiles = pageFilesOf(out);
  const html: number[] = [];
  let studyPageAll = 0;
  for (const page of studyPages) {
    signal.throwIfAborted();
    const text = await readFile(join(out, page), 'utf8');
    const size = await transferSize(Buffer.from(text));
    html.push(size);
    studyPageAll = Math.max(studyPageAll, size + (await sum(await pageFiles(text))));
  }
  html.sort((a, b) => a - b);
  return {
    studyPageMedian: html[Math.floor(html.length / 2)] ?? 0,
    studyPageLargest: html.at(-1) ?? 0,
    studyPageAll,
    studiesJson: await sizeOf(apiPath.studies),
    fullJson: await sizeOf(apiPath.full),
    firstQuery: await sum(await firstQueryFiles(out, sizeOf)),
  };
}

/**
 * What a first query loads, at the heaviest: the engine, its program and table of contents, the lexicon, the
 * facets but for those of conditions, the largest part of the index, and the cards of ten results, each in a file of its own.
 */
async function firstQueryFiles(out: string, sizeOf: (file: string) => Promise<number>): Promise<string[]> {
  const entry = `${searchFolder}/pagefind-entry.json`;
  const { languages } = JSON.parse(await readFile(join(out, entry), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const own = Object.values(languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ]);
  const largest = async (folder: string, count: number): Promise<string[]> => {
    const files = (await readdir(join(out, searchFolder, folder))).map(
      (file) => `${searchFolder}/${folder}/${file}`,
    );
    const sized = await Promise.all(files.map(async (file) => ({ file, size: await sizeOf(file) })));
    return sized
      .sort((a, b) => b.size - a.size)
      .slice(0, count)
      .map(({ file }) => file);
  };
  return [
    entry,
    ...[engineFile, lexiconFiles.common, facetsFile, ...own].map((file) => `${searchFolder}/${file}`),
    ...(await largest('index', 1)),
    ...(await largest(cardFolder('no'), 10)),
  ];
}
