import {
  type Catalogue,
  conditionsInUse,
  institutionName,
  studiesOfCategory,
  studiesOfCondition,
} from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import { type DataOf, type KindName, kindNames, kinds } from './kinds.ts';
import { apiPath, dcatPath, fhirPath } from './paths.ts';
import { countsAt, countsOf } from './subject-parts.ts';

/** The licence of everything the catalogue publishes. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** What the open interface holds, and where. */
export function toOverview(catalogue: Catalogue, urls: Urls): DataOf<'index'> {
  const { site } = catalogue;
  const whole = (path: string): string => urls.absolute(urls.file(path));
  return {
    name: site.name,
    description: site.description,
    page: urls.absolute(urls.single('openData', 'nb')),
    licence,
    publisher: {
      name: site.publisher.name,
      url: site.publisher.url ?? null,
      email: site.publisher.email ?? null,
      orgnr: site.publisher.orgnr ?? null,
    },
    documents: kindNames.map((name: KindName) => ({
      name,
      url: whole(kinds[name].path),
      schema: whole(apiPath.schema(name)),
      description: kinds[name].description,
    })),
    openApi: whole(apiPath.openApi),
    also: {
      atom: whole('feed.xml'),
      jsonFeed: whole('feed.json'),
      fhirR4: whole(fhirPath.bundle('r4')),
      fhirR4Lines: whole(fhirPath.lines('r4')),
      fhirR5: whole(fhirPath.bundle('r5')),
      fhirR5Lines: whole(fhirPath.lines('r5')),
      dcat: whole(dcatPath),
    },
    ...subjectEntries(catalogue, whole),
  };
}

function subjectEntries(catalogue: Catalogue, whole: (path: string) => string) {
  const entry = <Name>(
    { id, name }: { id: string; name: Name },
    path: (id: string) => string,
    counts: ReturnType<typeof countsOf>,
  ) => ({ id, name, url: whole(path(id)), ...counts });
  return {
    institutions: catalogue.institutions.map((institution) => {
      const { id, name } = institution;
      const names = { nb: name, nn: name, en: institutionName(institution, 'en') };
      return entry({ id, name: names }, apiPath.institution, countsAt(catalogue, institution));
    }),
    conditions: conditionsInUse(catalogue).map((condition) =>
      entry(condition, apiPath.condition, countsOf(studiesOfCondition(catalogue, condition))),
    ),
    categories: catalogue.categories.map((category) =>
      entry(category, apiPath.category, countsOf(studiesOfCategory(catalogue, category))),
    ),
  };
}
