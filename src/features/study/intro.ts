import {
  type Doubt,
  type Language,
  type StatusSign,
  type Study,
  signOf,
  type TwoVoices,
} from '../../catalogue/index.ts';
import {
  cardPlaces,
  certaintyWords,
  fill,
  formatDate,
  formatPartialDate,
  statusWords,
} from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type Undescribed, undescribed } from './sources/undescribed.ts';
import type { StudyTexts } from './texts.ts';

/** How the page of a study begins: what it is called, how it stands, and what it is about. */
export interface StudyIntro {
  title: string;
  /** Language of the study's own words, when it is not the page's. */
  lang: Language | undefined;
  /** Said when the text is in another language than the page. */
  notTranslated: string | undefined;
  sign: StatusSign;
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
  undescribed: Undescribed | undefined;
}

export function studyIntro(here: PageContext, study: Study, { text, lang, html }: StudyTexts): StudyIntro {
  const { language, strings } = here;
  const { stopped, site } = strings;
  const { stopKind } = study;
  const { stoppedReason } = text;
  return {
    title: text.shortTitle,
    lang,
    notTranslated: lang && site.notTranslated,
    sign: signOf(study, study.status),
    statusWords: statusWords(study, language),
    certainty: certaintyWords(study, language),
    doubt: doubtWords(here, study),
    places: study.sites.length + study.unnamedSites.length === 0 ? '' : cardPlaces(study, language),
    stopReason:
      stopKind === undefined || stoppedReason === undefined
        ? undefined
        : { label: stopped.reason, text: stoppedReason },
    summary: html(text.summary),
    undescribed: undescribed(here, study),
  };
}

/** A date that has passed is told; that nobody has confirmed the status for long, its day tells by itself. */
function doubtWords(here: PageContext, study: Study): string | undefined {
  const { certainty } = study;
  if (certainty.kind !== 'uncertain') return undefined;
  if (certainty.voices) return bothVoices(here, study, certainty.voices);
  const words: Partial<Record<Doubt, string>> = here.strings.study.doubt;
  return words[certainty.because];
}

/** «Sykehuset bekreftet åpen 12. mai 2026. ClinicalTrials.gov meldte avsluttet 3. november 2026.» */
function bothVoices(
  { language, strings }: PageContext,
  { institutions }: Study,
  { people, register }: TwoVoices,
): string {
  const { voices: words } = strings.study;
  const status = words.status[people.status];
  const isHospital = institutions.some(({ kind }) => kind === 'hospital');
  const said =
    people.confirmed === undefined
      ? fill(words.written, { status })
      : fill(isHospital ? words.hospital : words.others, {
          status,
          date: formatDate(people.confirmed, language),
        });
  const reported = fill(words.reported, {
    register: strings.registerName[register.register],
    status: words.status[register.status],
    date: formatPartialDate(register.day, language),
  });
  return `${said} ${reported.charAt(0).toUpperCase()}${reported.slice(1)}`;
}
