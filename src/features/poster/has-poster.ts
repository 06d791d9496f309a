import { type Catalogue, type Language, mayBeAdvertised, textIn } from '../../catalogue/index.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { PosterSubject } from '../../page/route.ts';

/**
 * True when a poster helps somebody: there is an open study to find. A poster for one study is advertising, so
 * it needs the ethics committee's word, and a reader who can ask to join.
 * A study has one in the languages it is written in.
 */
export function hasPoster(subject: PosterSubject, language: Language, catalogue: Catalogue): boolean {
  if (subject.kind !== 'study') return openStudies(subject, catalogue).length > 0;
  const { study } = subject;
  return mayBeAdvertised(study) && textIn(study, language).language === language;
}
