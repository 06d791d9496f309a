import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';

/** What each document must be, so that a copy of them can be checked. */
export const toManifest = (documents: readonly PublishedFile[], urls: Urls): DataOf<'manifest'> =>
  documents
    .map(({ path, content }) => ({
      path,
      url: urls.absolute(urls.file(path)),
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
