import type { AstroIntegration } from 'astro';
import { layWebFonts } from '../../typeface/inter.ts';

/**
 * An Astro integration that cuts Inter down to the letters and weights the site uses, and lays the files where
 * the style sheet takes them from.
 */
export const fontFiles = (): AstroIntegration => ({
  name: 'font-files',
  hooks: {
    'astro:config:setup': async ({ config }) => {
      await layWebFonts(new URL('.cache/fonts/', config.root));
    },
  },
});
