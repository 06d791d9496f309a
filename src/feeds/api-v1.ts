import { asMoment, type Catalogue } from '../catalogue/index.ts';
import { figuresOf } from '../figures/index.ts';
import type { Urls } from '../urls.ts';
import { apiPath } from './api-paths.ts';
import { fullStudy, studySummary } from './api-study.ts';
import type { Document, DocumentMaker } from './document.ts';

/** Fields are only ever added within version 1. */
const schemaVersion = '1.0';

/**
 * The open interface: the list, each study in full, and the key figures, all in the envelope
 * `{ schemaVersion, generatedAt, total, next, data }`. `generatedAt` is the catalogue's day, so the same
 * content gives the same bytes.
 */
export const apiDocuments: DocumentMaker = (catalogue, urls) => [
  envelope(
    apiPath.studies,
    catalogue,
    catalogue.studies.length,
    catalogue.studies.map((study) => studySummary(study, urls)),
  ),
  ...catalogue.studies.map((study) =>
    envelope(apiPath.study(study.id), catalogue, 1, fullStudy(study, urls)),
  ),
  envelope(apiPath.keyFigures, catalogue, 1, keyFigures(catalogue, urls)),
];

function envelope(path: string, { today }: Catalogue, total: number, data: unknown): Document {
  const content = { schemaVersion, generatedAt: asMoment(today), total, next: null, data };
  return { path, type: 'application/json', content: JSON.stringify(content) };
}

function keyFigures(catalogue: Catalogue, urls: Urls) {
  const figures = figuresOf(catalogue);
  return {
    url: urls.absolute(urls.section('keyFigures', 'nb')),
    date: catalogue.today,
    total: figures.total,
    open: figures.open,
    addedLast30Days: figures.added,
    updatedLast30Days: figures.updated,
    institutions: figures.institutions,
    byStatus: figures.byStatus,
    byCategory: figures.byCategory,
    byRegion: figures.byRegion,
    byInstitution: figures.byInstitution,
  };
}
