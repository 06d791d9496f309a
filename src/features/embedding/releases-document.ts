import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { currentEmbed, embedFolder, embedReleases } from './releases.ts';

/** Tells programs where the element and its versions are, with the checksum of each version. */
export const embedDocument = (urls: Urls): PublishedFile => ({
  path: `${embedFolder}/index.json`,
  type: 'application/json',
  content: JSON.stringify({
    current: urls.absolute(urls.file(currentEmbed)),
    versions: embedReleases.map(({ version, path, integrity }) => ({
      version,
      url: urls.absolute(urls.file(path)),
      integrity,
    })),
  }),
});
