import { apiDocuments } from './api-v1.ts';
import { atomFeed } from './atom.ts';
import type { DocumentMaker } from './document.ts';
import { jsonFeed } from './json-feed.ts';
import { robots } from './robots.ts';

const makers: readonly DocumentMaker[] = [apiDocuments, jsonFeed, atomFeed, robots];

/** Every feed and export of the catalogue. */
export const feedDocuments: DocumentMaker = (catalogue, urls) =>
  makers.flatMap((make) => make(catalogue, urls));

export { apiPath } from './api-paths.ts';
export type { Document } from './document.ts';
export { breadcrumb, type Crumb, graph, studyGraph } from './json-ld.ts';
