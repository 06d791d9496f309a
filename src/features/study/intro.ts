import type { Doubt, Language, Status, Study } from '../../catalogue/index.ts';
import { cardPlaces, certaintyWords, statusWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { StudyTexts } from './texts.ts';

/** How the page of a study begins: what it is called, how it stands, and what it is about. */
export interface StudyIntro {
  title: string;
  /** Language of the study's own words, when it is not the page's. */
  lang: Language | undefined;
  /** Said when the text is in another language than the page. */
  notTranslated: string | undefined;
  status: Status;
  statusWords: string;
  /** How sure that is, and from when. */
  certainty: string | undefined;
  /** What speaks against the status that the register has; undefined where the line above says enough. */
  doubt: string | undefined;
  /** The hospitals in short, with their status where it is another than the study's. */
  places: string;
  /** Why the study was stopped before its time; that it was, the badge says. */
  stopReason: { label: string; text: string } | undefined;
  summary: string;
}

export function studyIntro(
  { language, strings }: PageContext,
  study: Study,
  { text, lang, html }: StudyTexts,
): StudyIntro {
  const { stopped, site, study: words } = strings;
  const { stopKind, certainty } = study;
  const { stoppedReason } = text;
  return {
    title: text.shortTitle,
    lang,
    notTranslated: lang && site.notTranslated,
    status: study.status,
    statusWords: statusWords(study, language),
    certainty: certaintyWords(study, language),
    doubt: certainty.kind === 'uncertain' ? doubtWords(certainty.because, words.doubt) : undefined,
    places: study.sites.length + study.unnamedSites.length === 0 ? '' : cardPlaces(study, language),
    stopReason:
      stopKind === undefined || stoppedReason === undefined
        ? undefined
        : { label: stopped.reason, text: stoppedReason },
    summary: html(text.summary),
  };
}

/** A date that has passed is told; that nobody has confirmed the status for long, its day tells by itself. */
const doubtWords = (because: Doubt, words: PageContext['strings']['study']['doubt']): string | undefined =>
  because === 'old' || because === 'register-unknown' ? undefined : words[because];
