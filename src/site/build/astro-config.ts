import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { publishedCatalogue } from '../published.ts';
import { development } from './development.ts';
import { embedFile } from './embed-file.ts';
import { fontFiles } from './font-files.ts';
import { missingFrames } from './missing-frames.ts';
import { siteOptions } from './options.ts';
import { shippedPackagesOnly } from './shipped-packages.ts';
import { sitemapDates } from './sitemap-dates.ts';

/**
 * How Astro builds the site: every address ends in a slash, and nothing is written into the pages that a
 * strict content security policy would refuse.
 */
export function astroConfig(): AstroUserConfig {
  const options = siteOptions();
  const published = publishedCatalogue(options);
  const { urls } = published;
  const dates = sitemapDates(published);
  return {
    site: new URL(urls.absolute('/')).origin,
    base: urls.base,
    trailingSlash: 'always',
    // While the file of one page is written, the next is drawn.
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    compressHTML: true,
    devToolbar: { enabled: false },
    server: { port: 4321 },
    integrations: [
      sitemap({
        filter: (page) => dates.has(page),
        serialize: (item: SitemapItem) => ({ url: item.url, lastmod: dates.get(item.url) }),
        entryLimit: 45_000,
        namespaces: { news: false, xhtml: false, image: false, video: false },
      }),
      fontFiles(),
      embedFile(),
      missingFrames(published),
      shippedPackagesOnly(),
      development(options.content),
    ],
    vite: {
      // The folder is new, and documents are written to it already while Astro starts.
      build: { assetsInlineLimit: 0, emptyOutDir: false },
      environments: { client: { build: { rolldownOptions: { output: { codeSplitting: smallParts } } } } },
    },
  };
}

/** What many scripts share is a few hundred bytes: one file of it costs a reader one request, not four. */
const smallParts = {
  groups: [{ name: 'shared', test: /src\/(catalogue|i18n|kit\/browser\/(parts|fetch-once|latest))/ }],
};
