import { conditionsInUse } from '../../catalogue/index.ts';
import { siteLanguages } from '../../languages.ts';
import { type Route, routesIn, type View } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import type { Path, Urls } from '../../urls.ts';
import { hospitalsGathering } from './parts/gathered.ts';

/** The pages that gather studies: of each condition, category and hospital, of each condition there, and their lists. */
export function landingRoutes({ catalogue, urls }: PublishedCatalogue): Route[] {
  const languages = siteLanguages(catalogue);
  const page = (view: View, path: (language: (typeof languages)[number]) => Path): Route[] =>
    routesIn(languages, path, view);
  const section = (name: Parameters<Urls['section']>[0], view: View): Route[] =>
    page(view, (language) => urls.section(name, language));
  return [
    ...section('conditions', { kind: 'conditions' }),
    ...conditionsInUse(catalogue).flatMap((condition) => [
      ...page({ kind: 'condition', condition }, (language) => urls.condition(condition.id, language)),
      ...hospitalsGathering(catalogue, condition).flatMap((institution) =>
        page({ kind: 'condition-at', condition, institution }, (language) =>
          urls.conditionAt(condition.id, institution.id, language),
        ),
      ),
    ]),
    ...section('categories', { kind: 'categories' }),
    ...catalogue.categories.flatMap((category) =>
      page({ kind: 'category', category }, (language) => urls.category(category.id, language)),
    ),
    ...section('hospitals', { kind: 'hospitals' }),
    ...catalogue.institutions.flatMap((institution) =>
      page({ kind: 'hospital', institution }, (language) => urls.hospital(institution.id, language)),
    ),
  ];
}
