import type { RegisterFacts } from '../outcome.ts';

type OtherNumbers = NonNullable<RegisterFacts['otherNumbers']>;
type Register = keyof OtherNumbers;

/**
 * How each register's number stands among other words. A number of CTIS is also written without its last group, which
 * only counts resubmissions; its middle group begins with 5, where that of EudraCT begins with 0.
 */
const patterns: readonly (readonly [
  register: Register,
  pattern: RegExp,
  whole: (found: string) => string,
])[] = [
  ['nct', /(?<![A-Z0-9])NCT[ -]?(\d{8})(?!\d)/gi, (digits) => `NCT${digits}`],
  ['isrctn', /(?<![A-Z0-9])ISRCTN[ -]?(\d{8})(?!\d)/gi, (digits) => `ISRCTN${digits}`],
  [
    'euct',
    /(?<![\d-])(20\d{2}-5\d{5}-\d{2}(?:-\d{2})?)(?![\d-])/g,
    (found) => (found.length === 14 ? `${found}-00` : found),
  ],
  ['eudract', /(?<![\d-])((?:19|20)\d{2}-0\d{5}-\d{2})(?![\d-])/g, (found) => found],
];

/**
 * The numbers in other registers that a record states, each once.
 *
 * @param written what stands in the record's fields for numbers, and nowhere else
 * @param own the register the record is from: another number of it is another study's; absent for a record of none of them
 */
export function otherNumbers(written: readonly string[], own?: Register): OtherNumbers {
  const found: OtherNumbers = {};
  for (const [register, pattern, whole] of patterns) {
    if (register === own) continue;
    const numbers = written.flatMap((text) =>
      [...text.matchAll(pattern)].map(([, number = '']) => whole(number)),
    );
    if (numbers.length > 0) found[register] = [...new Set(numbers)].sort();
  }
  return found;
}
