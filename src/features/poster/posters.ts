import { type Catalogue, type Language, textIn } from '../../catalogue/index.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { PosterSubject, Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';

/**
 * True when a poster helps somebody: the study is open or waits to open, or there is an open study to find.
 * A study has one in the languages it is written in.
 */
export function hasPoster(subject: PosterSubject, language: Language, catalogue: Catalogue): boolean {
  if (subject.kind !== 'study') return openStudies(subject, catalogue).length > 0;
  const { study } = subject;
  const takesIn = study.status === 'recruiting' || study.status === 'not-yet-recruiting';
  return takesIn && textIn(study, language).language === language;
}

/** The poster below a page, where it has one. */
export function posterRoutes({ view, ...page }: Route, { catalogue, urls }: PublishedCatalogue): Route[] {
  if (view.kind !== 'study' && view.kind !== 'condition' && view.kind !== 'hospital') return [];
  if (!hasPoster(view, page.language, catalogue)) return [];
  const path = urls.poster(page.path, page.language);
  return [{ ...page, path, view: { kind: 'poster', about: view, page: page.path } }];
}
