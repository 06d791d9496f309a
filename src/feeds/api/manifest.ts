import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';

type Entry = DataOf<'manifest'>[number];

/** What a document must be, so that a copy of it can be checked. */
export const toManifestEntry = ({ path, content }: PublishedFile, urls: Urls): Entry => ({
  path,
  url: urls.absolute(urls.file(path)),
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** All of them, in the order of their paths. */
export const toManifest = (entries: readonly Entry[]): DataOf<'manifest'> =>
  entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
