import {
  type Catalogue,
  isOpen,
  type Language,
  type Study,
  statusAt,
  studiesOfCondition,
  studiesOfInstitution,
  textIn,
} from '../../catalogue/index.ts';
import type { Route, View } from '../../site/routes.ts';
import type { Urls } from '../../urls.ts';

/** What a poster can be about: the page it leads to. */
export type PosterSubject = Extract<View, { kind: 'study' | 'condition' | 'hospital' }>;

/** The studies that a condition or a hospital takes in participants to now. */
export function openStudies(
  subject: Exclude<PosterSubject, { kind: 'study' }>,
  catalogue: Catalogue,
): Study[] {
  if (subject.kind === 'condition') return studiesOfCondition(catalogue, subject.condition).filter(isOpen);
  const { institution } = subject;
  return studiesOfInstitution(catalogue, institution).filter(
    (study) => statusAt(study, institution) === 'recruiting',
  );
}

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
export function posterRoutes({ view, ...page }: Route, catalogue: Catalogue, urls: Urls): Route[] {
  if (view.kind !== 'study' && view.kind !== 'condition' && view.kind !== 'hospital') return [];
  if (!hasPoster(view, page.language, catalogue)) return [];
  const path = urls.poster(page.path, page.language);
  return [{ ...page, path, view: { kind: 'poster', about: view, page: page.path } }];
}
