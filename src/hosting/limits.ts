/** How large a site is. */
export interface SiteSize {
  files: number;
  redirects: number;
  bytes: number;
}

/** What a host takes of a site, and no more. */
interface Limit {
  host: string;
  of: keyof SiteSize;
  most: number;
  /** What the host does with more. */
  otherwise: string;
}

const gigabyte = 1_000_000_000;

/** The limits that hosts have published. Netlify names none. */
const limits: readonly Limit[] = [
  { host: 'Cloudflare Pages', of: 'files', most: 20_000, otherwise: 'publiserer ikke nettstedet' },
  { host: 'Cloudflare Pages', of: 'redirects', most: 2_000, otherwise: 'utelater de siste' },
  { host: 'GitHub Pages', of: 'bytes', most: gigabyte, otherwise: 'kan nekte å publisere nettstedet' },
];

/** From this share of a limit on it is told that it is near. */
const near = 0.8;

const words: Record<keyof SiteSize, (n: number) => string> = {
  files: (n) => `${grouped(n)} filer`,
  redirects: (n) => `${grouped(n)} omdirigeringer`,
  bytes: (n) => `${(n / gigabyte).toFixed(2).replace('.', ',')} GB`,
};

const grouped = (n: number): string => n.toLocaleString('nb').replace(/\s/g, ' ');

/** A sentence for each limit that a site is near or over, for whoever builds it. */
export const nearLimits = (size: SiteSize): string[] =>
  limits
    .filter(({ of, most }) => size[of] > near * most)
    .map(({ host, of, most, otherwise }) => {
      const has = `${host} tar imot ${words[of](most)}, og nettstedet har ${words[of](size[of])}`;
      return size[of] > most
        ? `${has}: ${host} ${otherwise}. Velg en annen vert: se docs/hosting.md.`
        : `${has}. Det er snart fullt: se docs/hosting.md.`;
    });
