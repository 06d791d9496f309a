import { inReadingOrder } from '../../catalogue/index.ts';
import { siteLanguages } from '../../languages.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

const studiesPerPage = 20;

/** The list of studies, in pages. */
export function listRoutes({ catalogue, urls }: PublishedCatalogue): Route[] {
  const ordered = inReadingOrder(catalogue.studies);
  const pages = Math.max(1, Math.ceil(ordered.length / studiesPerPage));
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) =>
    routesIn(siteLanguages(catalogue), (language) => urls.listPage(page, language), {
      kind: 'list',
      page,
      pages,
      studies: ordered.slice((page - 1) * studiesPerPage, page * studiesPerPage),
    }),
  );
}
