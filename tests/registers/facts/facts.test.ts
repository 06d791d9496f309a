import { describe, expect, test } from 'vitest';
import { ageIn } from '../../../src/registers/facts/ages.ts';
import { dateIn, later } from '../../../src/registers/facts/dates.ts';
import { Notes } from '../../../src/registers/facts/notes.ts';
import { otherNumbers } from '../../../src/registers/facts/other-numbers.ts';
import { phasesIn } from '../../../src/registers/facts/phases.ts';
import { norwegianPostcode } from '../../../src/registers/facts/places.ts';

test.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05', '2026-05'],
  ['2026-05-12T00:00:00.000Z', '2026-05-12'],
  ['2026-05-12 08:30:00', '2026-05-12'],
  ['May 12, 2026', '2026-05-12'],
  ['12.05.2026', '2026-05-12'],
  ['20260512', '2026-05-12'],
  ['31/12/2026', '2026-12-31'],
  ['2024-13', undefined],
  ['2024-02-30', undefined],
  ['2024', undefined],
  ['05/06/2026', undefined],
  ['soon', undefined],
])('the date %s', (written, date) => expect(dateIn(written)).toBe(date));

test('a register that writes the day first is read so', () => {
  expect(dateIn('05/06/2026', 'day-first')).toBe('2026-06-05');
  expect(dateIn('31/02/2026', 'day-first')).toBeUndefined();
});

test.each([
  ['2026-05', '2026-04-30', '2026-05'],
  ['2026-05', '2026-05-03', '2026-05-03'],
  [undefined, '2026-05', '2026-05'],
  [undefined, undefined, undefined],
])('the later of %s and %s', (one, other, date) => {
  expect(later(one, other)).toBe(date);
  expect(later(other, one)).toBe(date);
});

test.each([
  ['18 Years', '18'],
  ['1 Year', '1'],
  ['6 Months', '6 måneder'],
  ['1 Month', '1 måned'],
  ['30 Weeks', '30 uker'],
  ['28 Days', '4 uker'],
  ['0 Days', '0'],
  ['18.0 Years', '18'],
  ['65', '65'],
  ['N/A', 'none'],
  ['No limit', 'none'],
  ['150 Years', 'none'],
  ['2 Days', undefined],
  ['12 Hours', undefined],
  ['adult', undefined],
])('the age %s', (written, age) => expect(ageIn(written)).toBe(age));

test.each([
  ['80 Years', '18 Years'],
  ['2 Years', '23 Months'],
  ['1 Year', '51 Weeks'],
  ['5 Weeks', '1 Month'],
])('of a lower age of %s above an upper of %s neither is taken in, and that is told', (from, to) => {
  const notes = new Notes();
  expect(notes.ages(['minimumAge', from], ['maximumAge', to])).toEqual({});
  expect(notes.said).toEqual([expect.stringMatching(`${from}.*minimumAge.*${to}.*maximumAge.*begge`)]);
});

test.each([
  ['18 Years', '18 Years', '18', '18'],
  ['6 Months', '1 Year', '6 måneder', '1'],
  ['4 Weeks', '1 Month', '4 uker', '1 måned'],
  ['18 Years', 'N/A', '18', undefined],
  [undefined, '17 Years', undefined, '17'],
])('the ages %s to %s stand', (from, to, minimumAge, maximumAge) => {
  const notes = new Notes();
  expect(notes.ages(['minimumAge', from], ['maximumAge', to])).toEqual({ minimumAge, maximumAge });
  expect(notes.said).toEqual([]);
});

test.each([
  [
    ['PHASE2', 'PHASE3'],
    ['2', '3'],
  ],
  [['PHASE2, PHASE3'], ['2', '3']],
  [['Phase 1/Phase 2'], ['1', '2']],
  [['EARLY_PHASE1'], ['1']],
  [['Phase II/III'], ['2', '3']],
  [['Phase IIb'], ['2']],
  [['Therapeutic confirmatory  (Phase III)'], ['3']],
  [['Phase I and Phase II (Integrated)- First administration to humans'], ['1', '2']],
  [['Human Pharmacology (Phase I)-  Other'], ['1']],
  [['NA'], []],
  [['Not Applicable'], []],
  [['Not Specified'], []],
  [[], []],
])('the phases %j', (written, phases) => expect(phasesIn(written)).toEqual(phases));

describe('numbers in other registers', () => {
  test.each([
    ['2021-004321-17', { eudract: ['2021-004321-17'] }],
    ['EudraCT: 2021-004321-17; NCT01234567', { nct: ['NCT01234567'], eudract: ['2021-004321-17'] }],
    ['nct 01234567', { nct: ['NCT01234567'] }],
    ['ISRCTN12345678', { isrctn: ['ISRCTN12345678'] }],
    ['2023-501234-20-01', { euct: ['2023-501234-20-01'] }],
    ['EU CT 2023-501234-20', { euct: ['2023-501234-20-00'] }],
    ['REK 2014/1112', {}],
    ['2009/2271-1', {}],
    ['12021-004321-17', {}],
    ['NCT0123456', {}],
  ])('%s', (written, numbers) => expect(otherNumbers([written])).toEqual(numbers));

  test('another number of the same register is another study', () =>
    expect(otherNumbers(['NCT01234567', '2021-004321-17'], 'nct')).toEqual({ eudract: ['2021-004321-17'] }));

  test('each is stated once', () =>
    expect(otherNumbers(['NCT01234567', 'NCT 01234567'])).toEqual({ nct: ['NCT01234567'] }));
});

test.each([
  ['5021', '5021'],
  ['N-5021', '5021'],
  ['NO 5021 Bergen', '5021'],
  ['N5021', '5021'],
  ['-', undefined],
  ['50211', undefined],
  [undefined, undefined],
])('the postcode %s', (written, postcode) => expect(norwegianPostcode(written)).toBe(postcode));
