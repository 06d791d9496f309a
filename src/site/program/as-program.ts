import type { AstroIntegration } from 'astro';

/**
 * An adapter of Astro's that hosts nothing: what Astro makes for a server is the program that a build draws its pages
 * with.
 */
export const asProgram = (): AstroIntegration => ({
  name: 'page-program',
  hooks: {
    'astro:config:done': ({ config, setAdapter }) =>
      setAdapter({
        name: 'page-program',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('src/site/program/entry.ts', config.root),
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
});
