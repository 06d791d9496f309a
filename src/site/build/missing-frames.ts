import { renameSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLanguages } from '../../languages.ts';
import type { PublishedCatalogue } from '../../published.ts';

/**
 * Puts the pages for missing frames where hosts look for them: as `404.html`, above all the frames. Astro gives that
 * name to one page alone, the one at the root.
 */
export const missingFrames = ({ catalogue, urls }: PublishedCatalogue): AstroIntegration => ({
  name: 'missing-frames',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const language of siteLanguages(catalogue)) {
        const path = urls.below(urls.missingFrame(language));
        const page = fileURLToPath(new URL(`${path}index.html`, dir));
        renameSync(page, fileURLToPath(new URL(path.replace(/\/$/, '.html'), dir)));
        rmdirSync(dirname(page));
      }
    },
  },
});
