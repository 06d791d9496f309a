import type { AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import { siteOptions } from '../build/options.ts';
import { publishedCatalogue } from '../published.ts';
import { asProgram } from './as-program.ts';
import { development } from './development.ts';
import { embedFile } from './embed-file.ts';
import { fontFiles } from './font-files.ts';
import { plainImports } from './plain-imports.ts';
import { shippedPackagesOnly } from './shipped-packages.ts';

/**
 * How Astro makes a program out of the views: every address ends in a slash, and nothing is written into the pages
 * that a strict content security policy would refuse. Of the content it knows nothing but the folder of its host that
 * the site stands in, so the program is the same whatever the content says.
 */
export function astroConfig(): AstroUserConfig {
  const options = siteOptions();
  const { urls } = publishedCatalogue(options);
  return {
    base: urls.base,
    output: 'server',
    adapter: asProgram(),
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    compressHTML: true,
    devToolbar: { enabled: false },
    server: { port: 4321 },
    image: { service: passthroughImageService() },
    integrations: [fontFiles(), embedFile(), shippedPackagesOnly(), development(options.content)],
    vite: {
      plugins: [plainImports()],
      build: { assetsInlineLimit: 0 },
      environments: {
        client: {
          build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: smallParts } } },
        },
        ssr: { build: { rolldownOptions: { output: { assetFileNames: assetName } } } },
      },
    },
  };
}

/**
 * What many scripts share is a few hundred bytes: one file of it costs a reader one request, not four. Of the catalogue
 * it is what its door for browsers leads to; what the form alone has is many times heavier.
 */
const smallParts = {
  groups: [
    {
      name: 'shared',
      test: /src\/(catalogue\/(basics\/(?!suggest)|browser|registers|schema\/id)\b|i18n|kit\/browser\/(parts|fetch-once|latest))/,
    },
  ],
};

/** Astro names the style sheet after its page, and that has no name of its own: `_.`. */
const assetName = ({ names }: { names: string[] }): string =>
  `_astro/${names.some((name) => name.endsWith('.css')) ? 'styles' : '[name]'}.[hash][extname]`;
