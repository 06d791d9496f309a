import { type Catalogue, type Language, textIn } from '../../catalogue/index.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { PosterSubject } from '../../page/route.ts';

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
