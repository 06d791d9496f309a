import type { FileMaker } from '../../published.ts';
import { contentSchemaDocuments } from './content-schemas.ts';
import { envelope } from './envelope.ts';
import { toFullStudy } from './full-study.ts';
import { toKeyFigures } from './key-figures.ts';
import type { DataOf } from './kinds.ts';
import { toManifest, toManifestEntry } from './manifest.ts';
import { openApiDocument } from './openapi.ts';
import { toOverview } from './overview.ts';
import { schemaDocuments } from './schemas.ts';
import { toListedStudy } from './study-facts.ts';
import { subjectDocuments } from './subjects.ts';

/** Version 1 of the open interface: what there is, every document of it, and what describes them. */
export const apiDocuments: FileMaker = function* (catalogue, urls) {
  const seen: DataOf<'manifest'> = [];
  for (const document of described(catalogue, urls)) {
    seen.push(toManifestEntry(document, urls));
    yield document;
  }
  yield envelope('manifest', catalogue, toManifest(seen));
};

/** Every document that the manifest describes. */
const described: FileMaker = function* (catalogue, urls) {
  const { studies } = catalogue;
  yield envelope('index', catalogue, toOverview(catalogue, urls));
  yield envelope(
    'studies',
    catalogue,
    studies.map((study) => toListedStudy(study, urls)),
  );
  const full = studies.map((study) => toFullStudy(study, urls));
  yield envelope('full', catalogue, full);
  for (const study of full) yield envelope('study', catalogue, study);
  yield* subjectDocuments(catalogue, urls);
  yield envelope('key-figures', catalogue, toKeyFigures(catalogue, urls));
  yield openApiDocument(catalogue, urls);
  yield* schemaDocuments(urls);
  yield* contentSchemaDocuments(urls);
};

export { licence } from './overview.ts';
