import { type Study, type StudyText, shareIn } from '../../../catalogue/index.ts';
import { fill, formatNumber, plural } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';
import { questionsLeft } from '../../checklist/index.ts';
import { isPast } from '../tense.ts';
import type { StudyTexts } from '../texts.ts';

/** What a study asks of those who take part; undefined where nothing is known and nobody can ask. */
export interface StudyInvolves {
  heading: string;
  /** Only what is stated: no label stands alone. */
  facts: Fact[];
  /** What the editor has written of it, as HTML. */
  text: string;
  /** Whether one can take part from home, as HTML; undefined when the editor has not written of it. */
  remote: { heading: string; html: string } | undefined;
  /** What is not stated, as questions to the study. */
  questions: { heading: string; list: string[] } | undefined;
}

/** @param text what the editor has written of it, as HTML */
export function studyInvolves(
  here: PageContext,
  study: Study,
  texts: StudyTexts,
  text: string,
): StudyInvolves | undefined {
  const { study: words, label, checklist } = here.strings;
  const facts = factsOf(here, study, texts).filter(({ value }) => value !== undefined && value !== '');
  const list = questionsLeft(here, study);
  const { remote } = texts.text;
  if (facts.length === 0 && text === '' && remote === undefined && list.length === 0) return undefined;
  return {
    heading: isPast(study) ? words.involves.over : words.involves.open,
    facts,
    text,
    remote: remote === undefined ? undefined : { heading: label.remote, html: texts.html(remote) },
    questions: list.length > 0 ? { heading: checklist.left.heading, list } : undefined,
  };
}

function factsOf(here: PageContext, study: Study, texts: StudyTexts): Fact[] {
  const { asks } = here.strings.study;
  const { home, placebo, travelCovered } = study.participation ?? {};
  return [
    { label: asks.duration, ...wordsOf(study, texts, 'duration') },
    { label: asks.visits, value: visitsOf(here, study) },
    { label: asks.home, value: home && asks.homeParts[home] },
    { label: asks.procedures, ...wordsOf(study, texts, 'procedures') },
    ...groupsOf(here, study, texts),
    { label: asks.placebo, value: yesOrNo(placebo, asks.placeboUsed, asks.placeboNotUsed) },
    { label: asks.travel, value: yesOrNo(travelCovered, asks.travelCovered, asks.travelNotCovered) },
    { label: asks.payment, ...wordsOf(study, texts, 'payment') },
    { label: asks.languages, ...wordsOf(study, texts, 'languages') },
    { label: asks.afterwards, ...wordsOf(study, texts, 'afterwards') },
  ];
}

const yesOrNo = (stated: boolean | undefined, yes: string, no: string): string | undefined =>
  stated === undefined ? undefined : stated ? yes : no;

/** «4 ganger, 6 timer i alt»; undefined when neither is stated. */
function visitsOf({ strings, language }: PageContext, { participation }: Study): string | undefined {
  const { asks } = strings.study;
  const { count, hours } = participation?.visits ?? {};
  const parts = [
    ...(count === undefined ? [] : [plural(asks.times, count)]),
    ...(hours === undefined
      ? []
      : [fill(hours === 1 ? asks.hours.one : asks.hours.other, { n: formatNumber(hours, language) })]),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

type Said = NonNullable<StudyText['participationWords']>;

/** What the study says of one thing, in the page's language where it is translated; otherwise with its own. */
function wordsOf(study: Study, texts: StudyTexts, key: keyof Said): Pick<Fact, 'value' | 'lang'> {
  const own = joined(texts.text.participationWords?.[key]);
  if (own !== '') return { value: own, lang: texts.lang };
  const { participationWords, language } = study.norwegian;
  const norwegian = joined(participationWords?.[key]);
  return norwegian === '' ? {} : { value: norwegian, lang: language };
}

const joined = (words: string | readonly string[] | undefined): string => [words ?? []].flat().join(', ');

/** The groups, each with its chance and in a line of its own. */
function groupsOf({ strings, language }: PageContext, study: Study, { text, lang }: StudyTexts): Fact[] {
  const { asks } = strings.study;
  const groups = study.participation?.groups ?? [];
  const translated = text.participationWords?.groups ?? [];
  const isTranslated = translated.length === groups.length;
  return groups.map(({ name, share: written }, index) => {
    const shown = isTranslated ? (translated[index] ?? name) : name;
    // The sign never stands on a line without its number.
    const share = shareIn(written, language)?.replace(/(?<=\d) %/, '\u00A0%');
    return {
      label: asks.groups,
      value: share === undefined ? shown : fill(asks.share, { name: shown, share }),
      lang: isTranslated ? lang : study.norwegian.language,
    };
  });
}
