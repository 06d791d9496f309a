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
  ] as const)('of %s against %s to %s: %s', (age, lowest, highest, fit) =>
    expect(fitOfAge(age, lowest, highest)).toBe(fit),
  );
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
