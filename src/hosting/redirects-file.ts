import type { Path } from '../urls.ts';

/** An address that has moved for good. */
export interface Redirect {
  from: Path;
  to: Path;
}

/** The file `_redirects`, in the form that Cloudflare Pages and Netlify have in common. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** What the file says: the new address of each old one. */
export const readRedirects = (text: string): Map<Path, Path> =>
  new Map(
    text.split('\n').flatMap((line): [Path, Path][] => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
