import releases from './releases.json' with { type: 'json' };

/** Where what other sites show studies with stands, below the site's root. */
export const embedFolder = 'embed';
export const embedName = 'kliniske-studier.js';

/** The element as it is now. */
export const currentEmbed = `${embedFolder}/${embedName}`;

/** One version of the element, which never changes. */
interface Release {
  version: string;
  /** Its file, below the site's root; it lies in `public` as it was released. */
  path: string;
  integrity: string;
}

/** Every version, the latest first. */
export const embedReleases = releases.map(({ version, integrity }) => ({
  version,
  path: `${embedFolder}/v${version}/${embedName}`,
  integrity,
})) as [Release, ...Release[]];
