import type { FileMaker } from '../../published.ts';
import { atomFeed } from './atom.ts';
import { feedsOf } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

const writers = { xml: atomFeed, json: jsonFeed };

/** Every feed, in each of its formats. */
export const newsDocuments: FileMaker = (catalogue, urls) =>
  feedsOf(catalogue, urls).flatMap((feed) =>
    feed.formats.map((format) => writers[format](feed, catalogue, urls)),
  );
