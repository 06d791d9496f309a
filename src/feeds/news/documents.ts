import type { FileMaker } from '../../published.ts';
import { atomFeed } from './atom.ts';
import { feedsOf } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

const writers = { xml: atomFeed, json: jsonFeed };

/** Every feed, in each of its formats. */
export const newsDocuments: FileMaker = function* (catalogue, urls) {
  for (const feed of feedsOf(catalogue, urls))
    for (const format of feed.formats) yield writers[format](feed, catalogue, urls);
};
