import type { Catalogue } from '../../catalogue/index.ts';
import type { FileMaker, PublishedFile, PublishedFiles } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { fhirPath } from '../api/paths.ts';
import { bundle } from './bundle.ts';
import type { FhirVersion, MakeStudy } from './family.ts';
import { r4Study } from './r4.ts';
import { r5Study } from './r5.ts';
import { standingDefinition } from './standing.ts';

/**
 * Every study as a FHIR resource, in R4 and R5: all in one bundle, and one on each line; and the extension that both use.
 * A file for each study and version would be a sixth of all that a site consists of, and hosts count files.
 */
export const fhirDocuments: FileMaker = function* (catalogue, urls) {
  yield* family('r4', r4Study, catalogue, urls);
  yield* family('r5', r5Study, catalogue, urls);
  yield document(fhirPath.standing, standingDefinition(catalogue, urls));
};

function* family<Resource>(
  version: FhirVersion,
  make: MakeStudy<Resource>,
  catalogue: Catalogue,
  urls: Urls,
): PublishedFiles {
  const { studies, today } = catalogue;
  const resources = studies.map((study) => make(study, { urls, today }));
  yield document(fhirPath.bundle(version), bundle(version, catalogue, urls, resources));
  yield {
    path: fhirPath.lines(version),
    type: 'application/fhir+ndjson',
    content: resources.map((resource) => `${JSON.stringify(resource)}\n`).join(''),
  };
}

const document = (path: string, resource: unknown): PublishedFile => ({
  path,
  type: 'application/fhir+json',
  content: JSON.stringify(resource),
});
