const units: readonly (readonly [word: RegExp, one: string, several: string])[] = [
  [/^(?:years?|yrs?|y|år)$/i, '', ''],
  [/^(?:months?|m|måned(?:er)?)$/i, ' måned', ' måneder'],
  [/^(?:weeks?|w|uker?)$/i, ' uke', ' uker'],
];

/** Above this, a register means that there is no limit. */
const oldest = 130;

/**
 * An age of a register in the words of the catalogue: `18 Years`, `6 Months`, `30 Weeks`. Days are said where they make
 * whole weeks. `none` where there is no limit, and undefined for what cannot be said.
 */
export function ageIn(written: string): string | 'none' | undefined {
  const text = written.trim();
  if (/^(?:n\/?a|none|no limit|not specified|not applicable|-)?$/i.test(text)) return 'none';
  const [, digits = '', unit = 'years'] = /^(\d{1,4})(?:\.0+)? ?(?:\(?(\p{L}+)\)?)?$/u.exec(text) ?? [];
  if (digits === '') return undefined;
  const count = Number(digits);
  if (count === 0) return '0';
  if (/^(?:days?|d)$/i.test(unit)) return count % 7 === 0 ? ageIn(`${count / 7} weeks`) : undefined;
  const [, one, several] = units.find(([word]) => word.test(unit)) ?? [];
  if (one === undefined || several === undefined) return undefined;
  if (one === '' && count > oldest) return 'none';
  return count > 999 ? undefined : `${count}${count === 1 ? one : several}`;
}

/** How many months an age is, as `ageIn` says it, to compare two with. */
export function monthsOf(age: string): number {
  const count = Number.parseInt(age, 10);
  if (/ uker?$/.test(age)) return (count * 7 * 12) / 365.25;
  return / måned(?:er)?$/.test(age) ? count : count * 12;
}
