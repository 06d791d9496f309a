import type { Catalogue, Language } from '../catalogue/index.ts';
import { type Strings, stringsIn } from '../i18n/index.ts';
import type { PublishedCatalogue } from '../published.ts';
import type { Route } from '../site/routes.ts';
import type { Path, Section, Urls } from '../urls.ts';

/** What every component of a page needs to know: where it is, in which language, and the catalogue. */
export interface PageContext {
  language: Language;
  path: Path;
  alternate: Path;
  alternateLanguage: Language;
  strings: Strings;
  urls: Urls;
  catalogue: Catalogue;
}

export const contextOf = (route: Route, { catalogue, urls }: PublishedCatalogue): PageContext => ({
  language: route.language,
  path: route.path,
  alternate: route.alternate,
  alternateLanguage: route.alternateLanguage,
  strings: stringsIn(route.language),
  urls,
  catalogue,
});

/** The sections of the main menu, in order. */
export const menu: readonly Section[] = [
  'studies',
  'conditions',
  'categories',
  'hospitals',
  'keyFigures',
  'about',
];

/** A host serves one 404 page for every missing address, so it is in Norwegian with a way to the English site. */
export function notFoundContext(published: PublishedCatalogue): PageContext {
  const { urls, catalogue } = published;
  const route = {
    path: urls.file('404.html'),
    alternate: urls.home('en'),
    alternateLanguage: 'en' as const,
    language: catalogue.site.language,
  };
  return contextOf({ ...route, view: { kind: 'home' } }, published);
}
