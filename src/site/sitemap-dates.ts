import type { Study } from '../catalogue/index.ts';
import type { PublishedCatalogue } from './catalogue.ts';
import { type Route, routesOf } from './routes.ts';

/**
 * Every address search engines should know, with the day its content last changed: never the day of the
 * build. A page that gathers studies changes when one of them does. English pages whose text is Norwegian
 * point to the Norwegian page and are left out.
 */
export function sitemapDates(published: PublishedCatalogue): Map<string, string> {
  const { catalogue, urls } = published;
  const latest = (studies: readonly Study[]): string | undefined =>
    studies
      .map((study) => study.updated)
      .sort()
      .at(-1);
  const all = latest(catalogue.studies) ?? catalogue.today;
  const dateOf = ({ view, language }: Route): string | undefined => {
    switch (view.kind) {
      case 'study':
        if (language === 'en') return view.study.english?.updated;
        return view.study.norwegian.updated;
      case 'condition':
        return latest(catalogue.studies.filter((study) => study.allConditions.includes(view.condition)));
      case 'category':
        return latest(catalogue.studies.filter((study) => study.categories.includes(view.category))) ?? all;
      case 'hospital':
        return (
          latest(catalogue.studies.filter((study) => study.institutions.includes(view.institution))) ?? all
        );
      case 'page':
        return view.page.updated;
      default:
        return all;
    }
  };
  return new Map(
    routesOf(published).flatMap((route): [string, string][] => {
      const date = dateOf(route);
      return date === undefined ? [] : [[urls.absolute(route.path), date]];
    }),
  );
}
