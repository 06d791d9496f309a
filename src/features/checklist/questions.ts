import { canBeConsidered, type Study, type StudyText } from '../../catalogue/index.ts';
import type { Strings } from '../../i18n/index.ts';

/** Something about the reader that is so or not, as the end of the sentence «Stemmer det at du …». */
export interface Claim {
  words: string;
  /** The language of the words, where it is another than the page's. */
  lang: string | undefined;
  /** The answer of those the study is for. */
  wanted: 'yes' | 'no';
}

/** What is asked about age: the limits, in years, and whether one may answer in months. */
interface AgeQuestion {
  lowest: number | undefined;
  highest: number | undefined;
  /** The unit that the field begins with where there is a choice; undefined where it is years. */
  unit: 'years' | 'months' | undefined;
}

/** Below this age people are told of in months too. */
const inMonths = 3;

/** What the reader is asked about a study. */
export interface Questions {
  /** The limits of age; undefined where the study has none. */
  age: AgeQuestion | undefined;
  /** What the study looks for. */
  looksFor: Claim[];
  /** What may keep one from taking part. */
  hinders: Claim[];
  /** How many there are in all. */
  count: number;
}

/**
 * The questions that follow from a study's facts and criteria; undefined where there is nothing to ask, or
 * where nobody new is taken in.
 *
 * @param lang the language of the criteria, where it is another than the page's
 */
export function questionsOf(
  study: Study,
  { include, exclude }: Pick<StudyText, 'include' | 'exclude'>,
  { female, male }: Strings['checklist'],
  lang?: string,
): Questions | undefined {
  if (!canBeConsidered(study)) return undefined;
  const { minimumAge: lowest, maximumAge: highest, sex } = study;
  const sexes = sex === 'female' ? [female] : sex === 'male' ? [male] : [];
  // From birth on is no limit.
  const age =
    lowest || highest !== undefined ? { lowest, highest, unit: unitFor(lowest, highest) } : undefined;
  const looksFor = [
    ...sexes.map((words): Claim => ({ words, lang: undefined, wanted: 'yes' })),
    ...include.map((words): Claim => ({ words, lang, wanted: 'yes' })),
  ];
  const hinders = exclude.map((words): Claim => ({ words, lang, wanted: 'no' }));
  const count = (age ? 1 : 0) + looksFor.length + hinders.length;
  return count === 0 ? undefined : { age, looksFor, hinders, count };
}

/** Months are offered to those who answer for a small child, and where a limit is no whole year. */
function unitFor(lowest = 0, highest = Number.POSITIVE_INFINITY): AgeQuestion['unit'] {
  if (highest < inMonths) return 'months';
  const isOfSmall = (limit: number): boolean =>
    (limit > 0 && limit < inMonths) || (Number.isFinite(limit) && !Number.isInteger(limit));
  return isOfSmall(lowest) || isOfSmall(highest) ? 'years' : undefined;
}
