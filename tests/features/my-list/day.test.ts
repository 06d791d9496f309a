import { expect, test } from 'vitest';
import { dayOf, dayWords } from '../../../src/kit/browser/day.ts';

test('a day is the reader’s own, with two digits for each part', () => {
  expect(dayOf(new Date(2026, 4, 2, 0, 1))).toBe('2026-05-02');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('a day is written out as on the pages', () => {
  expect(['nb', 'nn', 'en'].map((language) => dayWords('2026-11-03', language))).toEqual([
    '3. november 2026',
    '3. november 2026',
    '3 November 2026',
  ]);
});
