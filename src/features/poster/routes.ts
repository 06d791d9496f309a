import type { Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import { hasPoster } from './has-poster.ts';

/** The poster below a page, where it has one. */
export function posterRoutes({ view, ...page }: Route, { catalogue, urls }: PublishedCatalogue): Route[] {
  if (view.kind !== 'study' && view.kind !== 'condition' && view.kind !== 'hospital') return [];
  if (!hasPoster(view, page.language, catalogue)) return [];
  const path = urls.poster(page.path, page.language);
  return [{ ...page, path, view: { kind: 'poster', about: view, page: page.path } }];
}
