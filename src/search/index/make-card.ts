import { type Language, type Study, textIn } from '../../catalogue/index.ts';
import { cardPlaces, whoWords } from '../../i18n/index.ts';
import type { Urls } from '../../urls.ts';
import type { Card } from './card.ts';

/** The card of a study; a Norwegian one is in the form the study is written in. */
export function cardOf(study: Study, side: 'no' | 'en', urls: Urls): Card {
  const language: Language = side === 'en' ? 'en' : study.language;
  const text = textIn(study, language);
  return {
    url: urls.study(study.id, language),
    title: text.shortTitle,
    language: text.language,
    status: study.status,
    where: cardPlaces(study, language),
    who: whoWords(study, language).join(' · '),
    summary: text.summary,
  };
}
