import type { Language, Status, Study } from '../../catalogue/index.ts';
import { certaintyWords, fill, formatDate, siteSentence, statusWords } from '../../i18n/index.ts';
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
  /** How the study stands at each hospital; empty without hospitals. */
  sites: string;
  /** Why the study stopped before its time. */
  stopped: { words: string; reason: { label: string; text: string } | undefined } | undefined;
  /** When the text was last changed. */
  dates: string;
  summary: string;
  /** Why nobody can say whether the study is open; undefined where it is known. */
  doubt: string | undefined;
}

export function studyIntro(
  { language, strings }: PageContext,
  study: Study,
  { text, lang, html }: StudyTexts,
): StudyIntro {
  const { stopped, site, study: words } = strings;
  const { stopKind } = study;
  const { stoppedReason } = text;
  return {
    title: text.shortTitle,
    lang,
    notTranslated: lang && site.notTranslated,
    status: study.status,
    statusWords: statusWords(study, language),
    certainty: certaintyWords(study, language),
    sites: siteSentence(study, language),
    stopped: stopKind && {
      words: stopped[stopKind],
      reason: stoppedReason === undefined ? undefined : { label: stopped.reason, text: stoppedReason },
    },
    dates: fill(words.updated, { date: formatDate(text.updated, language) }),
    summary: html(text.summary),
    doubt: study.certainty.kind === 'uncertain' ? words.doubt[study.certainty.because] : undefined,
  };
}
