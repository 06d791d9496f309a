import type { MiddlewareHandler } from 'astro';
import type { Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import { publishedCatalogue } from '../published.ts';
import { everyRoute } from '../routes.ts';
import { shownAt, shownNowhere } from '../shown.ts';

/** Gives the views of the development server what a build gives them: what stands at the address that is asked for. */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const published = publishedCatalogue();
  const route = routeAt(url.pathname, published);
  locals.shown = route ? shownAt(route, published) : shownNowhere(published);
  const answer = await next();
  return route ? answer : new Response(answer.body, { status: 404, headers: answer.headers });
};

const routeAt = (path: string, published: PublishedCatalogue): Route | undefined =>
  everyRoute(published).find((route) => route.path === path);
