import type { Language, Status, Study } from '../../catalogue/index.ts';
import { fill, formatDate, siteSentence } from '../../i18n/index.ts';
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
  /** How the study stands at each hospital; empty without hospitals. */
  sites: string;
  /** Why the study stopped before its time. */
  stopped: { words: string; reason: { label: string; text: string } | undefined } | undefined;
  /** When somebody last confirmed the facts, and changed the text. */
  dates: string;
  summary: string;
  /** Said when nobody has confirmed the study for more than a year. */
  overdue: string | undefined;
}

export function studyIntro(
  { language, strings }: PageContext,
  study: Study,
  { text, lang, html }: StudyTexts,
): StudyIntro {
  const { stopped, statusLong, site, study: words } = strings;
  const { stopKind } = study;
  const { stoppedReason } = text;
  return {
    title: text.shortTitle,
    lang,
    notTranslated: lang && site.notTranslated,
    status: study.status,
    statusWords: statusLong[study.status],
    sites: siteSentence(study, language),
    stopped: stopKind && {
      words: stopped[stopKind],
      reason: stoppedReason === undefined ? undefined : { label: stopped.reason, text: stoppedReason },
    },
    dates: [
      fill(words.reviewed, { date: formatDate(study.reviewed, language) }),
      fill(words.updated, { date: formatDate(text.updated, language) }),
    ].join(' · '),
    summary: html(text.summary),
    overdue: study.overdue ? words.overdue : undefined,
  };
}
