import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { sitemapDates } from './sitemap-dates.ts';

/** Search engines take 50,000 addresses in a file. */
const mostInFile = 45_000;

/** Numbers in addresses are ordered as numbers. */
const order = new Intl.Collator('en', { numeric: true });

interface Entry {
  url: string;
  lastmod: string;
}

/** The addresses that search engines should know, in files of as many as they take, and the list of those files. */
export async function sitemapFiles(published: PublishedCatalogue): Promise<PublishedFile[]> {
  const { urls } = published;
  const pages = [...sitemapDates(published)]
    .sort(([one], [other]) => order.compare(one, other))
    .map(([url, lastmod]): Entry => ({ url, lastmod }));
  const parts = Array.from({ length: Math.ceil(pages.length / mostInFile) }, (_, part) => ({
    path: `sitemap-${part}.xml`,
    entries: pages.slice(part * mostInFile, (part + 1) * mostInFile),
  }));
  const list = parts.map(
    ({ path, entries }): Entry => ({ url: urls.absolute(urls.file(path)), lastmod: latest(entries) }),
  );
  return [
    await xmlFile('sitemap-index.xml', new SitemapIndexStream(), list),
    ...(await Promise.all(
      parts.map(({ path, entries }) => xmlFile(path, new SitemapStream({ xmlns: noOthers }), entries)),
    )),
  ];
}

/** Of pages alone, not of pictures, films or news. */
const noOthers = { news: false, xhtml: false, image: false, video: false };

const latest = (entries: readonly Entry[]): string =>
  entries
    .map(({ lastmod }) => lastmod)
    .sort()
    .at(-1) ?? '';

async function xmlFile(
  path: string,
  writer: SitemapStream | SitemapIndexStream,
  entries: readonly Entry[],
): Promise<PublishedFile> {
  const content = await streamToPromise(Readable.from(entries).pipe(writer));
  return { path, type: 'application/xml', content };
}
