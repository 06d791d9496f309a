import type { FileMaker } from '../published.ts';
import { apiDocuments } from './api/index.ts';
import { dcatDocument } from './dcat/index.ts';
import { fhirDocuments } from './fhir/index.ts';
import { figureDocuments } from './figures/documents.ts';
import { newsDocuments } from './news/documents.ts';
import { robots } from './robots.ts';

const makers: readonly FileMaker[] = [
  apiDocuments,
  newsDocuments,
  figureDocuments,
  fhirDocuments,
  dcatDocument,
  robots,
];

/** Every feed and export of the catalogue. */
export const feedDocuments: FileMaker = function* (catalogue, urls) {
  for (const make of makers) yield* make(catalogue, urls);
};

export { exampleId } from './api/example-ids.ts';
export { idPlace, kindNames, kinds } from './api/kinds.ts';
export { apiPath, dcatPath, fhirPath } from './api/paths.ts';
export { figureName } from './figures/names.ts';
export { type FigureFormat, figureFile, figureFormats } from './figures/paths.ts';
export { type FeedFormat, feedFormats, feedTypes } from './news/feed.ts';
export { collectionNode } from './schema-org/collection.ts';
export { dataCatalog } from './schema-org/data-catalog.ts';
export { breadcrumb, type Crumb, graph } from './schema-org/nodes.ts';
export { studyNodes } from './schema-org/study.ts';
export { termSet } from './schema-org/term-set.ts';
export { conditionThing, institutionThing } from './schema-org/things.ts';
