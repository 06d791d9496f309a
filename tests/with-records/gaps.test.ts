import { describe, expect, test } from 'vitest';
import type { CapturedFacts } from '../../src/catalogue/index.ts';
import { gapsIn } from '../../src/registers/index.ts';
import { catalogueWith, newDrug, trainingAtHome } from './records.ts';

// The study's file has Vest as the study as a whole, which is open, Øst waiting, and Nord completed.
const west = { facility: 'Test Hospital West', town: 'Testvik' };
const east = { facility: 'Test Hospital East', town: 'Østre Testby', status: 'not-yet-recruiting' as const };
const north = { facility: 'Test Hospital North', town: 'Testfjord', status: 'completed' as const };

/** What there is to do with the study that both people and a register tell of. */
function gapsOf(change: Partial<CapturedFacts>): string[] {
  const same = { start: { date: '2025-02' }, completed: undefined, sites: [west, east, north] };
  return gapsIn(catalogueWith([trainingAtHome({ ...same, ...change } as Partial<CapturedFacts>)]))
    .filter(({ number, where }) => number === 'NCT99999001' && where.endsWith('.md'))
    .map(({ kind, hospitals, what }) => `${kind} [${hospitals.join(', ')}] ${what}`);
}

describe('a study that both people and a register tell of', () => {
  test('has no gap where both say the same', () => expect(gapsOf({})).toEqual([]));

  test('has one for each place that only the register has, since people’s list holds on the page', () =>
    expect(
      gapsOf({
        sites: [
          west,
          east,
          north,
          { facility: 'Testhjemmet', town: 'Østre Testby' },
          { facility: 'Investigational Site', town: 'Testøy' },
        ],
      }),
    ).toEqual([
      'register-sites [Testhjemmet diakonale sykehus] NCT99999001 har Testhjemmet diakonale sykehus (recruiting). Det står ikke i studiens fil.',
      'register-sites [et sted i Testøy] NCT99999001 har et sted i Testøy (recruiting). Det står ikke i studiens fil.',
    ]));

  test('has one for each place that only its file has', () =>
    expect(gapsOf({ sites: [west, east] })).toEqual([
      'own-sites [Testsjukehuset Nord] NCT99999001 har ikke Testsjukehuset Nord.',
    ]));

  test('has none where the register only names the town of a hospital that the file has', () =>
    expect(gapsOf({ sites: [{ ...west, facility: 'Investigational Site' }, east, north] })).toEqual([]));

  test('has one for a place with another status than in the file', () =>
    expect(gapsOf({ sites: [west, { ...east, status: 'recruiting' }, north] })).toEqual([
      'site-status [Testsykehuset Øst] Testsykehuset Øst: not-yet-recruiting i studiens fil, recruiting i NCT99999001',
    ]));

  test('has one for the whole where the register says that all of it is over', () =>
    expect(
      gapsOf({
        status: 'completed',
        statusInRegister: 'COMPLETED',
        sites: [west, { ...east, status: 'completed' }, north],
      }),
    ).toEqual([
      'voices [Testsykehuset Vest, Testsykehuset Øst, Testsjukehuset Nord] studiens fil: recruiting; NCT99999001: completed',
      'site-status [Testsykehuset Øst] Testsykehuset Øst: not-yet-recruiting i studiens fil, completed i NCT99999001',
    ]));

  test('has one for days that cannot both be right', () => {
    expect(gapsOf({ start: { date: '2025-02-14' }, end: { date: '2035-06-30' } })).toEqual([]);
    expect(gapsOf({ start: { date: '2024-11' }, end: { date: '2035-06' } })).toEqual([
      'register-dates [Testsykehuset Vest, Testsykehuset Øst, Testsjukehuset Nord] inclusion.start: 2025-02 i studiens fil, 2024-11 i NCT99999001',
    ]);
  });
});

test('a study that nobody has written about has no gap against itself', () =>
  expect(gapsIn(catalogueWith([newDrug()])).map(({ kind }) => kind)).toEqual(['undescribed']));
