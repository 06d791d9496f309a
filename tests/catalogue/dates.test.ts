import { describe, expect, test } from 'vitest';
import { addDays, asMoment, firstDay, isDay, isMonth, lastDay } from '../../src/catalogue/dates.ts';

describe('a day', () => {
  test.each(['2026-05-12', '2024-02-29', '2000-02-29'])('%s exists', (day) => expect(isDay(day)).toBe(true));

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-00-00',
    '2026-5-1',
    '2026-05',
    '',
    '2026-05-12T00:00',
  ])('%j does not exist', (day) => expect(isDay(day)).toBe(false));
});

test('a month is a year and a month that exists', () => {
  expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
  expect(['2026-13', '2026-00', '2026-1', '2026', '2026-05-12'].some(isMonth)).toBe(false);
});

test('a month begins on its first day and ends on its last, also in leap years', () => {
  expect(firstDay('2024-02')).toBe('2024-02-01');
  expect(lastDay('2024-02')).toBe('2024-02-29');
  expect(lastDay('2025-02')).toBe('2025-02-28');
  expect(lastDay('2025-12')).toBe('2025-12-31');
  expect([firstDay('2025-12-05'), lastDay('2025-12-05')]).toEqual(['2025-12-05', '2025-12-05']);
});

test('days are counted across months, years and the change to summer time', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2025-01-15', 365)).toBe('2026-01-15');
});

test('a day as a moment is midnight in UTC', () =>
  expect(asMoment('2026-05-12')).toBe('2026-05-12T00:00:00Z'));
