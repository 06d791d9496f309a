import { siteLanguages } from '../../languages.ts';
import { type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/** The front page. */
export const homeRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  routesIn(siteLanguages(catalogue), urls.home, { kind: 'home' });
