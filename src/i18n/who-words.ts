import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

/** What a study says about who can take part, in the catalogue and in the open interface. */
interface Participants {
  minimumAge: number | undefined;
  maximumAge: number | undefined;
  sex?: string | undefined;
  recruits: readonly string[];
}

const adult = 18;

/** The ages as people say them: «voksne 18–75 år», «barn og unge opp til 17 år»; undefined when not stated. */
export function agesIn(
  { minimumAge: min, maximumAge: max }: Omit<Participants, 'recruits'>,
  words: Strings['who'],
): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (min === 0 && max === undefined) return words.everyone;
  if (!isWhole(min) || !isWhole(max)) return ageInParts(min, max, words.parts);
  const range =
    max === undefined
      ? fill(words.from, { min: min ?? 0 })
      : min === undefined || min === 0
        ? fill(words.to, { max })
        : min === max
          ? fill(words.exactly, { min })
          : fill(words.between, { min, max });
  if (min !== undefined && min >= adult) return `${words.adults} ${range}`;
  return max !== undefined && max < adult ? `${words.children} ${range}` : range;
}

/** Who the study is for, for a card: sex where it is limited, age, and volunteers. */
export function whoIn(study: Participants, words: Strings['who']): string[] {
  return [
    ...(study.sex === 'female' ? [words.female] : study.sex === 'male' ? [words.male] : []),
    ...[agesIn(study, words)].filter((age) => age !== undefined),
    ...(study.recruits.includes('healthy-volunteers') ? [words['healthy-volunteers']] : []),
  ];
}

const isWhole = (age: number | undefined): boolean => age === undefined || Number.isInteger(age);

/** Ages that are no whole years, in the months or weeks that the register counts in: «6 måneder–18 år». */
function ageInParts(
  min: number | undefined,
  max: number | undefined,
  { year, month, week, from, to, between }: Strings['who']['parts'],
): string {
  const age = (years: number): string => {
    if (Number.isInteger(years)) return fill(year, { n: years });
    const months = years * 12;
    const isMonths = Math.abs(months - Math.round(months)) < 1e-6;
    return isMonths ? fill(month, { n: Math.round(months) }) : fill(week, { n: Math.round(years * 52) });
  };
  if (max === undefined) return fill(from, { min: age(min ?? 0) });
  return min === undefined || min === 0
    ? fill(to, { max: age(max) })
    : fill(between, { min: age(min), max: age(max) });
}
