import { apiDocuments } from './api/index.ts';
import { dcatDocument } from './dcat/index.ts';
import type { DocumentMaker } from './document.ts';
import { newsDocuments } from './feed-documents.ts';
import { fhirDocuments } from './fhir/index.ts';
import { figureDocuments } from './figure-documents.ts';
import { robots } from './robots.ts';

const makers: readonly DocumentMaker[] = [
  apiDocuments,
  newsDocuments,
  figureDocuments,
  fhirDocuments,
  dcatDocument,
  robots,
];

/** Every feed and export of the catalogue. */
export const feedDocuments: DocumentMaker = (catalogue, urls) =>
  makers.flatMap((make) => make(catalogue, urls));

export { idPlace, kindNames, kinds } from './api/kinds.ts';
export { apiPath, dcatPath, fhirPath } from './api-paths.ts';
export { dataCatalog } from './data-catalog.ts';
export type { Document } from './document.ts';
export { figureName } from './figure-names.ts';
export { type FigureFormat, figureFile, figureFormats } from './figure-paths.ts';
export { breadcrumb, type Crumb, graph, studyGraph } from './json-ld.ts';
export { termSet } from './term-set.ts';
