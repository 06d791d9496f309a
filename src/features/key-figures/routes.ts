import { figureSubjects } from '../../figures/index.ts';
import { siteLanguages } from '../../languages.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/** The key figures of the whole catalogue, and of each region, institution, category and condition that has its own. */
export function keyFigureRoutes({ catalogue, urls }: PublishedCatalogue): Route[] {
  const languages = siteLanguages(catalogue);
  return [
    ...routesIn(languages, (language) => urls.section('keyFigures', language), { kind: 'key-figures' }),
    ...figureSubjects(catalogue).flatMap((subject) =>
      routesIn(languages, (language) => urls.figures(subject.kind, subject.id, language), {
        kind: 'key-figures-of',
        subject,
      }),
    ),
  ];
}
