import { memo } from '../catalogue/index.ts';
import { editorialRoutes } from '../features/editorial/routes.ts';
import { embeddedRoutes, missingFrameRoutes } from '../features/embedding/routes.ts';
import { homeRoutes } from '../features/home/routes.ts';
import { keyFigureRoutes } from '../features/key-figures/routes.ts';
import { landingRoutes } from '../features/landing/routes.ts';
import { posterRoutes } from '../features/poster/routes.ts';
import { listRoutes } from '../features/search/routes.ts';
import { searchReportRoutes } from '../features/search-report/routes.ts';
import { studyRoutes } from '../features/study/routes.ts';
import { siteLanguages } from '../languages.ts';
import { type Route, routesIn } from '../page/route.ts';
import type { PublishedCatalogue } from '../published.ts';
import { singlePages } from '../urls.ts';
import { formerPaths } from './former-paths.ts';

/** Every page of the site, in every language. The only list of what is published. */
export const routesOf = memo((published: PublishedCatalogue): readonly Route[] => {
  const pages = [
    homeRoutes,
    listRoutes,
    studyRoutes,
    landingRoutes,
    keyFigureRoutes,
    editorialRoutes,
    searchReportRoutes,
    singleRoutes,
  ].flatMap((routes) => routes(published));
  return [
    ...pages,
    ...pages.flatMap((page) => posterRoutes(page, published)),
    ...pages.flatMap((page) => embeddedRoutes(page, published)),
  ];
});

/** The pages that there is one of in each language. */
const singleRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  singlePages.flatMap((kind) =>
    routesIn(siteLanguages(catalogue), (language) => urls.single(kind, language), { kind }),
  );

/** Every page that is built: those of the site, and those at old and missing addresses, which no list of its pages has. */
export const everyRoute = memo((published: PublishedCatalogue): readonly Route[] => {
  const routes = routesOf(published);
  return [
    ...routes,
    ...routes.flatMap((route) => movedRoutes(route, published)),
    ...missingFrameRoutes(published),
  ];
});

/** Pages at the old addresses of a page, which lead on where a host cannot redirect. */
const movedRoutes = (to: Route, published: PublishedCatalogue): Route[] =>
  formerPaths(to, published).map((path) => ({
    language: to.language,
    path,
    others: [],
    view: { kind: 'moved', to },
  }));
