import type { AstroIntegration, AstroUserConfig } from 'astro';
import { shippedPackages } from '../licences.ts';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * An Astro integration that stops a build which would send readers something of a package that the file of licences
 * does not name, in a script of a page or in the element for other sites. What style sheets take in, a test looks at:
 * the bundler does not tell.
 */
export const shippedPackagesOnly = (): AstroIntegration => ({
  name: 'shipped-packages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});

const plugin: Plugin = {
  name: 'shipped-packages',
  apply: 'build',
  applyToEnvironment: ({ name }) => ['client', 'embed'].includes(name),
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const unknown = new Set(modules.flatMap(packagesOf).filter((name) => !shippedPackages.includes(name)));
    if (unknown.size > 0)
      throw new Error(
        `Sidene tar med noe av ${[...unknown].join(' og ')}, som ikke står blant lisensene. Skriv pakken inn i src/site/licences.ts, eller la være å importere den.`,
      );
  },
};

/** The package that a file belongs to, where it comes from one. */
const packagesOf = (file: string): string[] => {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  return name === undefined ? [] : [name.replaceAll('\\', '/')];
};
