import { describe, expect, test } from 'vitest';
import { type Fit, fitOfAge, fitOfAnswer, verdictOf } from '../../../src/features/checklist/verdict.ts';

describe('an answer', () => {
  test.each([
    ['yes', 'yes', 'fits'],
    ['no', 'yes', 'misfit'],
    ['unknown', 'yes', 'unclear'],
    [undefined, 'yes', 'unclear'],
    ['no', 'no', 'fits'],
    ['yes', 'no', 'misfit'],
    ['unknown', 'no', 'unclear'],
    [undefined, 'no', 'unclear'],
  ] as const)('«%s» where the study is for those who answer «%s»: %s', (answer, wanted, fit) =>
    expect(fitOfAnswer(answer, wanted)).toBe(fit),
  );
});

describe('an age', () => {
  test.each([
    [17, 18, 75, 'misfit'],
    [17.9, 18, 75, 'misfit'],
    [18, 18, 75, 'fits'],
    [75, 18, 75, 'fits'],
    [75.9, 18, 75, 'fits'],
    [76, 18, 75, 'misfit'],
    [65, 65, 65, 'fits'],
    [64, 65, 65, 'misfit'],
    [66, 65, 65, 'misfit'],
    [120, 18, undefined, 'fits'],
    [0, undefined, 17, 'fits'],
    [18, undefined, 17, 'misfit'],
    [0, 0, 0, 'fits'],
    [undefined, 18, 75, 'unclear'],
    [Number.NaN, 18, 75, 'unclear'],
  ] as const)('of %s years against %s to %s: %s', (number, lowest, highest, fit) =>
    expect(fitOfAge(number === undefined ? undefined : { number, unit: 'years' }, lowest, highest)).toBe(fit),
  );

  const weeks30 = 30 / 52;
  test.each([
    // 30 weeks are not quite seven months.
    [5, 'months', weeks30, 6, 'misfit'],
    [6, 'months', weeks30, 6, 'unclear'],
    [7, 'months', weeks30, 6, 'fits'],
    [0, 'years', weeks30, 6, 'unclear'],
    // Who says 0.6 has rounded, and 0.55 would be too young.
    [0.6, 'years', weeks30, 6, 'unclear'],
    [0.7, 'years', weeks30, 6, 'fits'],
    [0.3, 'years', weeks30, 6, 'misfit'],
    [6, 'years', weeks30, 6, 'fits'],
    [83, 'months', weeks30, 6, 'fits'],
    [84, 'months', weeks30, 6, 'misfit'],
    // From 6 to 18 months: until one is 19 months.
    [5, 'months', 0.5, 1.5, 'misfit'],
    [6, 'months', 0.5, 1.5, 'fits'],
    [18, 'months', 0.5, 1.5, 'fits'],
    [19, 'months', 0.5, 1.5, 'misfit'],
    [20, 'months', 0.5, 1.5, 'misfit'],
    [0, 'years', 0.5, 1.5, 'unclear'],
    [1, 'years', 0.5, 1.5, 'unclear'],
    [2, 'years', 0.5, 1.5, 'misfit'],
    // Up to 10 weeks: until one is 11.
    [1, 'months', undefined, 10 / 52, 'fits'],
    [2, 'months', undefined, 10 / 52, 'unclear'],
    [3, 'months', undefined, 10 / 52, 'misfit'],
    [215, 'months', 18, undefined, 'misfit'],
    [216, 'months', 18, undefined, 'fits'],
  ] as const)('of %s %s against %s to %s: %s', (number, unit, lowest, highest, fit) =>
    expect(fitOfAge({ number, unit }, lowest, highest)).toBe(fit),
  );

  test('that is told in months is judged as on any day of that month, for every limit in weeks', () => {
    for (let week = 1; week < 104; week++)
      for (let months = 0; months < 30; months++) {
        const days = [months / 12 + 0.0005, (months + 1) / 12 - 0.0005];
        const old = days.map((age) => age >= week / 52);
        const fit = old.every(Boolean) ? 'fits' : old.some(Boolean) ? 'unclear' : 'misfit';
        expect(
          fitOfAge({ number: months, unit: 'months' }, week / 52),
          `${months} months, ${week} weeks`,
        ).toBe(fit);
      }
  });
});

describe('the answers together', () => {
  test.each<[string, Fit[]]>([
    ['possible', ['fits']],
    ['possible', ['fits', 'fits', 'fits']],
    ['ask', ['fits', 'unclear', 'fits']],
    ['ask', ['unclear', 'unclear']],
    ['ask', ['unclear']],
    ['unlikely', ['misfit']],
    ['unlikely', ['fits', 'fits', 'misfit']],
    ['unlikely', ['misfit', 'unclear']],
    ['unlikely', ['unclear', 'fits', 'misfit']],
  ])('are %s when they are %j', (verdict, fits) => expect(verdictOf(fits)).toBe(verdict));

  test('never make a study possible when nothing has been asked', () => expect(verdictOf([])).toBe('ask'));
});
