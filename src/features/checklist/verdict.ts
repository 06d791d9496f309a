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

/**
 * Both limits are among the ages the study is for. One is 18 until the day one is 19, so an age with a fraction
 * counts as the years that are full.
 */
export function fitOfAge(age: number | undefined, lowest = 0, highest = Number.POSITIVE_INFINITY): Fit {
  if (age === undefined || Number.isNaN(age)) return 'unclear';
  const years = Math.floor(age);
  return years >= lowest && years <= highest ? 'fits' : 'misfit';
}

/** One clear misfit weighs more than anything unknown; only when everything fits may the study be relevant. */
export function verdictOf(fits: readonly Fit[]): Verdict {
  if (fits.includes('misfit')) return 'unlikely';
  return fits.length > 0 && fits.every((fit) => fit === 'fits') ? 'possible' : 'ask';
}
