import { apiPath, feedFormats, figureFile, figureFormats } from '../feeds/index.ts';
import type { Redirect } from '../hosting/index.ts';
import type { Route } from '../page/route.ts';
import type { PublishedCatalogue } from '../published.ts';
import type { Path } from '../urls.ts';
import { formerPaths, formerSubjects, type Named } from './former-paths.ts';
import { routesOf } from './routes.ts';

/**
 * Old addresses of what has been renamed. A host may only take so many, and at an old address of a page there is
 * a page that leads on: so files, which have none, come first.
 */
export function redirectsOf(published: PublishedCatalogue): Redirect[] {
  const routes = routesOf(published);
  return [
    ...routes.flatMap((route) => filesBeside(route, published)),
    ...routes.flatMap((route) =>
      formerPaths(route, published).map((from): Redirect => ({ from, to: route.path })),
    ),
  ];
}

/** The files that belong to what a page is about, with the first of its pages: its feeds, its data, its figures. */
function filesBeside({ view, language }: Route, { catalogue, urls }: PublishedCatalogue): Redirect[] {
  if (view.kind === 'key-figures-of') {
    if (language !== catalogue.site.language) return [];
    return formerSubjects(view.subject, catalogue).flatMap((former) =>
      figureFormats.ofSubject.map((format) => ({
        from: urls.file(figureFile(former, format)),
        to: urls.file(figureFile(view.subject, format)),
      })),
    );
  }
  const moves = (
    thing: Named,
    page: ((id: string) => Path) | undefined,
    files: readonly ((id: string) => string)[],
  ) =>
    thing.previousSlugs.flatMap((former) =>
      [
        ...(page ? feedFormats.ofOne.map((format) => (id: string) => urls.feed(page(id), format)) : []),
        ...files.map((file) => (id: string) => urls.file(file(id))),
      ].map((address): Redirect => ({ from: address(former), to: address(thing.id) })),
    );
  if (view.kind === 'study') {
    const { study } = view;
    if (language !== study.language) return [];
    const page = study.described ? (id: string) => urls.study(id, language) : undefined;
    return moves(study, page, [apiPath.study]);
  }
  if (language !== catalogue.site.language) return [];
  if (view.kind === 'condition')
    return moves(view.condition, (id) => urls.condition(id, language), [apiPath.condition]);
  if (view.kind === 'category')
    return moves(view.category, (id) => urls.category(id, language), [apiPath.category]);
  if (view.kind === 'hospital')
    return moves(view.institution, (id) => urls.hospital(id, language), [apiPath.institution]);
  return [];
}
