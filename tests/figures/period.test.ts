import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/catalogue/index.ts';
import { endOf, startOf } from '../../src/figures/period.ts';
import { standing, study } from '../valid.ts';

const today = '2026-05-12';
type Period = Study['inclusion'];
const recruiting = (inclusion: Period) =>
  study('lys-mot-depresjon', { status: 'recruiting', stopKind: undefined, inclusion });
const completed = (inclusion: Period) =>
  study('lys-mot-depresjon', { status: 'completed', stopKind: undefined, inclusion });

describe('the start of a study', () => {
  test.each([
    ['is the stated day', '2025-03-09', '2025-03-09'],
    ['is the first day of a stated month', '2025-03', '2025-03-01'],
    ['can be today', '2026-05-12', '2026-05-12'],
    ['is not a day to come', '2026-05-13', undefined],
    ['can be this month', '2026-05', '2026-05-01'],
  ])('%s: %s → %s', (_, start, expected) => expect(startOf(recruiting({ start }), today)).toBe(expected));

  test('is unknown when it is not stated, and when the study waits or was withdrawn', () => {
    const inclusion = { start: '2025-01' };
    expect(startOf(recruiting({}), today)).toBeUndefined();
    expect(startOf({ ...recruiting(inclusion), status: 'not-yet-recruiting' }, today)).toBeUndefined();
    expect(startOf({ ...completed(inclusion), stopKind: 'withdrawn' }, today)).toBeUndefined();
    expect(startOf({ ...completed(inclusion), stopKind: 'terminated' }, today)).toBe('2025-01-01');
  });
});

describe('the end of a study', () => {
  test.each([
    ['is the stated day', '2025-03-09', '2025-03-09'],
    ['is the last day of a stated month', '2025-04', '2025-04-30'],
    ['is the leap day in a leap year', '2024-02', '2024-02-29'],
    ['is the twenty-eighth in another', '2025-02', '2025-02-28'],
    ['is at most today in a month that is not over', '2026-05', '2026-05-12'],
    ['is not a day to come', '2026-06-01', undefined],
  ])('%s: %s → %s', (_, end, expected) =>
    expect(endOf(completed({ start: '2020-01', end }), today)).toBe(expected),
  );

  test('is unknown when it is not stated, and as long as the study is open', () => {
    expect(endOf(completed({ start: '2020-01' }), today)).toBeUndefined();
    expect(endOf(recruiting({ start: '2020-01', end: '2026-05-12' }), today)).toBeUndefined();
    const past = { ...recruiting({ start: '2020-01', end: '2024-05' }), ...standing('uncertain') };
    expect([startOf(past, today), endOf(past, today)]).toEqual(['2020-01-01', undefined]);
  });
});
