import type { Study } from '../catalogue/index.ts';
import { hasPoster } from '../features/poster/index.ts';
import { apiPath, fhirPath } from '../feeds/index.ts';
import type { Redirect } from '../hosting/index.ts';
import { studyLanguages } from '../languages.ts';
import type { PublishedCatalogue } from '../published.ts';
import type { Path } from '../urls.ts';

/** Old addresses of studies that have been renamed, pages first: a host may only take so many. */
export function redirectsOf(published: PublishedCatalogue): Redirect[] {
  const moves = published.catalogue.studies.flatMap((study) =>
    study.previousSlugs.map((old) => ({ study, old })),
  );
  return [pagesOf, filesOf].flatMap((addressesOf) =>
    moves.flatMap(({ study, old }) => {
      const addresses = addressesOf(study, published);
      return addresses.map((address) => ({ from: address(old), to: address(study.id) }));
    }),
  );
}

type Addresses = ((id: string) => Path)[];

const pagesOf = (study: Study, { urls }: PublishedCatalogue): Addresses =>
  studyLanguages(study).map((language) => (id) => urls.study(id, language));

/** What stands beside a page, and the study in the open interface. */
const filesOf = (study: Study, { catalogue, urls }: PublishedCatalogue): Addresses => [
  ...studyLanguages(study)
    .filter((language) => hasPoster({ kind: 'study', study }, language, catalogue))
    .map((language) => (id: string) => urls.poster(urls.study(id, language), language)),
  ...(['xml', 'json'] as const).map(
    (format) => (id: string) => urls.feed(urls.study(id, study.language), format),
  ),
  (id) => urls.file(apiPath.study(id)),
  ...(['r4', 'r5'] as const).map((version) => (id: string) => urls.file(fhirPath.study(version, id))),
];
