import {
  type Study,
  studiesAt,
  studiesOfCategory,
  studiesOfCondition,
  studiesOfConditionAt,
} from '../../catalogue/index.ts';
import type { Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import { routesOf } from '../routes.ts';

/**
 * Every address search engines should know, with the day its content last changed: never the day of the
 * build. A page that gathers studies changes when one of them does. English pages whose text is Norwegian
 * point to the Norwegian page and are left out,
 * and so are pages that are hidden from search engines.
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
        // Of what nobody has written about search engines are told nothing yet.
        if (!view.study.described) return undefined;
        return [view.study.norwegian, view.study.english].find((text) => text?.language === language)
          ?.updated;
      case 'condition':
        return latest(studiesOfCondition(catalogue, view.condition));
      case 'condition-at':
        return latest(studiesOfConditionAt(catalogue, view.condition, view.institution));
      case 'category':
        return latest(studiesOfCategory(catalogue, view.category)) ?? all;
      case 'hospital':
        return latest(studiesAt(catalogue, view.institution)) ?? all;
      case 'key-figures-of':
        return latest(view.subject.studies);
      // For the reader alone: search engines are told to leave them out.
      case 'styleGuide':
      case 'myList':
      case 'poster':
      case 'embedded':
      case 'missing-frame':
        return undefined;
      case 'page':
        return view.page.updated;
      case 'search-report':
        return view.figures.measured;
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
