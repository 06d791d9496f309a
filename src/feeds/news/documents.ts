import type { FileMaker } from '../../published.ts';
import { atomFeed } from './atom.ts';
import { feedsOf } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

/** Every feed, as Atom and as JSON Feed. */
export const newsDocuments: FileMaker = (catalogue, urls) =>
  feedsOf(catalogue, urls).flatMap((feed) => [
    jsonFeed(feed, catalogue, urls),
    atomFeed(feed, catalogue, urls),
  ]);
