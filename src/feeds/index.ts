import { apiDocuments } from './api-v1.ts';
import { dcatDocument } from './dcat/index.ts';
import type { DocumentMaker } from './document.ts';
import { newsDocuments } from './feed-documents.ts';
import { fhirDocuments } from './fhir/index.ts';
import { robots } from './robots.ts';

const makers: readonly DocumentMaker[] = [apiDocuments, newsDocuments, fhirDocuments, dcatDocument, robots];

/** Every feed and export of the catalogue. */
export const feedDocuments: DocumentMaker = (catalogue, urls) =>
  makers.flatMap((make) => make(catalogue, urls));

export { apiPath } from './api-paths.ts';
export type { Document } from './document.ts';
export { breadcrumb, type Crumb, graph, studyGraph } from './json-ld.ts';
export { termSet } from './term-set.ts';
