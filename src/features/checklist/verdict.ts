/** What the reader answers to a claim about them. */
export type Answer = 'yes' | 'no' | 'unknown';

/** How an answer stands to what the study asks for. */
export type Fit = 'fits' | 'misfit' | 'unclear';

/** What all answers together mean. None of them says that one can take part: only the study decides that. */
export type Verdict = 'possible' | 'unlikely' | 'ask';

/** @param wanted the answer of those the study is for; «yes» to a criterion for taking part, «no» to one against */
export function fitOfAnswer(answer: Answer | undefined, wanted: 'yes' | 'no'): Fit {
  if (answer === undefined || answer === 'unknown') return 'unclear';
  return answer === wanted ? 'fits' : 'misfit';
}

/** An age as the reader tells it. */
export interface Age {
  number: number;
  unit: 'years' | 'months';
}

/** How many of a unit a year has. */
const inYear = { years: 1, months: 12 };

/**
 * Both limits are among the ages the study is for. One is 18 until the day one is 19, and 18 months until one is 19
 * months, so whole years or months are a stretch of time. Where a limit lies within it, nobody can tell.
 */
export function fitOfAge(age: Age | undefined, lowest = 0, highest = Number.POSITIVE_INFINITY): Fit {
  if (age === undefined || Number.isNaN(age.number)) return 'unclear';
  const [from, until] = stretchOf(age);
  const end = highest + 1 / countedIn(highest);
  if (until <= lowest + slack || from >= end - slack) return 'misfit';
  return from >= lowest - slack && until <= end + slack ? 'fits' : 'unclear';
}

/** Less than an hour, in years: twelfths and fifty-seconds are no exact numbers. */
const slack = 1e-6;

/** From when, and until when, one has an age, in years. Who tells decimals has rounded the last of them. */
function stretchOf({ number, unit }: Age): [from: number, until: number] {
  const decimals = String(number).split('.')[1]?.length ?? 0;
  const [from, until] =
    decimals === 0 ? [number, number + 1] : [number - 0.5 / 10 ** decimals, number + 0.5 / 10 ** decimals];
  return [from / inYear[unit], until / inYear[unit]];
}

/** What a limit is counted in, by how many of it a year has: whole years, months or weeks. */
const countedIn = (limit: number): number =>
  [1, 12].find((parts) => Math.abs(limit * parts - Math.round(limit * parts)) < slack) ?? 52;

/** One clear misfit weighs more than anything unknown; only when everything fits may the study be relevant. */
export function verdictOf(fits: readonly Fit[]): Verdict {
  if (fits.includes('misfit')) return 'unlikely';
  return fits.length > 0 && fits.every((fit) => fit === 'fits') ? 'possible' : 'ask';
}
