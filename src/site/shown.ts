import { type NotFoundPage, notFoundPage } from '../features/home/index.ts';
import { missing } from '../hosting/index.ts';
import { contextOf, type PageContext } from '../page/context.ts';
import { type Frame, frameOf } from '../page/frame.ts';
import type { Page } from '../page/page.ts';
import type { Route, ViewKind } from '../page/route.ts';
import type { PublishedCatalogue } from '../published.ts';
import { notFoundContext } from './not-found.ts';
import { type PageOf, pageOf } from './pages.ts';
import { everyRoute } from './routes.ts';

/** All that a view is given, as plain data: the same data always gives the same page. */
export interface Shown {
  kind: ShownKind;
  frame: Frame;
  page: Page;
}

/** What views there are: one for each kind of page, and one for addresses where there is none. */
export type ShownKind = ViewKind | 'not-found';

/** What a view of a kind is given as its page. */
export type PageShown<Kind extends ShownKind> = Kind extends ViewKind ? PageOf<Kind> : NotFoundPage;

/** One page as a file of the site. */
export interface PageFile {
  /** Below the site's root. */
  file: string;
  /** Works out what stands on it. */
  show(): Shown;
}

/** Every page of the site as a file. */
export const pageFiles = (published: PublishedCatalogue): PageFile[] => [
  ...everyRoute(published).map((route) => ({
    file: fileOf(route, published),
    show: () => shownAt(route, published),
  })),
  { file: missing.page, show: () => shownNowhere(published) },
];

/** Hosts look for the page of a missing frame as `404.html`, above all the frames. */
function fileOf({ path, view }: Route, { urls }: PublishedCatalogue): string {
  const below = urls.below(path);
  return view.kind === 'missing-frame' ? below.replace(/\/$/, '.html') : `${below}index.html`;
}

/** What stands on the page of a route. */
export function shownAt(route: Route, published: PublishedCatalogue): Shown {
  const here = contextOf(route, published);
  return shown(here, route.view.kind, pageOf(here, route.view));
}

/** What stands where there is no page. */
export function shownNowhere(published: PublishedCatalogue): Shown {
  const here = notFoundContext(published);
  return shown(here, 'not-found', notFoundPage(here));
}

const shown = (here: PageContext, kind: ShownKind, page: Page): Shown => ({
  kind,
  frame: frameOf(here, page.head),
  page,
});
