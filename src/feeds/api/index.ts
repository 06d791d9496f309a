import type { FileMaker } from '../../published.ts';
import { contentSchemaDocuments } from './content-schemas.ts';
import { envelope } from './envelope.ts';
import { toFullStudy } from './full-study.ts';
import { toKeyFigures } from './key-figures.ts';
import { toManifest } from './manifest.ts';
import { openApiDocument } from './openapi.ts';
import { toOverview } from './overview.ts';
import { schemaDocuments } from './schemas.ts';
import { toListedStudy } from './study-facts.ts';
import { subjectDocuments } from './subjects.ts';

/** Version 1 of the open interface: what there is, every document of it, and what describes them. */
export const apiDocuments: FileMaker = (catalogue, urls) => {
  const { studies } = catalogue;
  const full = studies.map((study) => toFullStudy(study, urls));
  const documents = [
    envelope('index', catalogue, toOverview(catalogue, urls)),
    envelope(
      'studies',
      catalogue,
      studies.map((study) => toListedStudy(study, urls)),
    ),
    envelope('full', catalogue, full),
    ...full.map((study) => envelope('study', catalogue, study)),
    ...subjectDocuments(catalogue, urls),
    envelope('key-figures', catalogue, toKeyFigures(catalogue, urls)),
    openApiDocument(catalogue, urls),
    ...schemaDocuments(urls),
    ...contentSchemaDocuments(urls),
  ];
  return [...documents, envelope('manifest', catalogue, toManifest(documents, urls))];
};

export { licence } from './overview.ts';
