import type { Path } from '../urls.ts';

/** An address that has moved for good. */
export interface Redirect {
  from: Path;
  to: Path;
}

/** The file `_redirects`, in the form that Cloudflare Pages and Netlify have in common. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** What the file `_redirects` says: the new address of each old one. */
export const readRedirects = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
