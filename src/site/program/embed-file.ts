import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { embedFolder, embedName } from '../../features/embedding/index.ts';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Builds the element that other sites show studies with: one file by itself, in an environment of its own, so
 * that it shares no part with the scripts of our pages.
 */
export const embedFile = (): AstroIntegration => ({
  name: 'embed-file',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const entry = fileURLToPath(new URL('src/features/embedding/element/define.ts', config.root));
      const outDir = fileURLToPath(new URL(`${embedFolder}/`, config.build.client));
      updateConfig({ vite: { plugins: [bundle(entry, outDir)] } });
    },
  },
});

const bundle = (entry: string, outDir: string): Plugin => ({
  name: 'embed-file',
  apply: 'build',
  config: () => ({
    environments: {
      embed: {
        consumer: 'client',
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          minify: true,
          rolldownOptions: { input: entry, output: { entryFileNames: embedName } },
        },
      },
    },
  }),
  buildApp: {
    order: 'pre',
    handler: async (builder) => {
      const { embed } = builder.environments;
      if (embed) await builder.build(embed);
    },
  },
});
