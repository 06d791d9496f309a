import type { Language } from '../../catalogue/index.ts';
import { siteLanguages } from '../../languages.ts';
import { type Gathering, type Route, routesIn } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import type { Path, Urls } from '../../urls.ts';

/** Where the open studies of a subject stand for other sites to embed. */
export function embeddedPath(subject: Gathering, language: Language, urls: Urls): Path {
  switch (subject.kind) {
    case 'hospital':
      return urls.frame('institution', subject.institution.id, language);
    case 'condition':
      return urls.frame('condition', subject.condition.id, language);
    case 'category':
      return urls.frame('category', subject.category.id, language);
  }
}

/**
 * The page for other sites to embed that belongs to a page, where it is one that gathers studies. It is there with
 * and without an open study: a frame that another site has made must never become empty.
 */
export function embeddedRoutes({ view, ...page }: Route, { urls }: PublishedCatalogue): Route[] {
  if (view.kind !== 'condition' && view.kind !== 'category' && view.kind !== 'hospital') return [];
  return [
    {
      ...page,
      path: embeddedPath(view, page.language, urls),
      others: page.others.map(({ language }) => ({ language, path: embeddedPath(view, language, urls) })),
      view: { kind: 'embedded', about: view, page: page.path },
    },
  ];
}

/** What frames show whose page is not there. They are not part of the site: no list of its pages has them. */
export const missingFrameRoutes = ({ catalogue, urls }: PublishedCatalogue): Route[] =>
  routesIn(siteLanguages(catalogue), urls.missingFrame, { kind: 'missing-frame' });
