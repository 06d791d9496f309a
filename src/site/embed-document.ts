import type { Urls } from '../urls.ts';
import type { Document } from './documents.ts';
import { currentEmbed, embedFolder, embedReleases } from './embed-place.ts';

/** Tells programs where the element and its versions are, with the checksum of each version. */
export const embedDocument = (urls: Urls): Document => ({
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
