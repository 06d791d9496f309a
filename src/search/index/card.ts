import { type Study, textIn } from '../../catalogue/index.ts';
import { cardPlaces, cardStatus, whoWords } from '../../i18n/index.ts';
import type { Urls } from '../../urls.ts';
import { languageOn, type Side } from '../side.ts';

/** What a result card shows of a study, in one language of the site. */
export interface Card {
  url: string;
  title: string;
  /** Language of the study's own words: not the page's, when they are not translated. */
  language: string;
  status: string;
  /** The status as a card says it. */
  statusWords: string;
  where: string;
  who: string;
  summary: string;
}

/** The card of a study; a Norwegian one is in the form the study is written in. */
export function cardOf(study: Study, side: Side, urls: Urls): Card {
  const language = languageOn(side, study);
  const text = textIn(study, language);
  return {
    url: urls.study(study.id, language),
    title: text.shortTitle,
    language: text.language,
    status: study.status,
    statusWords: cardStatus(study, language),
    where: cardPlaces(study, language),
    who: whoWords(study, language).join(' · '),
    summary: text.summary,
  };
}
