import { siteLanguages } from '../../languages.ts';
import { searchFiguresOf } from '../../measured/index.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import { searchReportPath } from '../../urls.ts';

/** The page on how well the search finds studies; none where that has not been measured. */
export function searchReportRoutes({ catalogue, urls }: PublishedCatalogue): Route[] {
  const figures = searchFiguresOf(catalogue);
  if (!figures) return [];
  return routesIn(siteLanguages(catalogue), (language) => searchReportPath(language, urls), {
    kind: 'search-report',
    figures,
  });
}
