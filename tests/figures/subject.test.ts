import { describe, expect, test } from 'vitest';
import { isOpenAt } from '../../src/catalogue/index.ts';
import { openConditionsAt, openHospitals, subjectFigures } from '../../src/figures/index.ts';
import { institution, study, valid } from '../valid.ts';

const north = institution('testsykehuset-nord');

describe('the figures of a subject', () => {
  test('are how many studies, how many of them open, and the newest change', () =>
    expect(
      subjectFigures([
        study('lys-mot-depresjon', { updated: '2026-01-02' }),
        study('stamceller-ved-ms', { updated: '2026-03-04' }),
        study('gammel-hjertestudie', { updated: '2025-12-31' }),
      ]),
    ).toEqual({ total: 3, open: 1, changed: '2026-03-04' }));

  test('at a hospital count what is open there, not what is open elsewhere', () => {
    const closedThere = study('flere-sykdommer-samtidig');
    expect(subjectFigures([closedThere]).open).toBe(1);
    expect(subjectFigures([closedThere], (one) => isOpenAt(one, north)).open).toBe(0);
  });

  test('of nothing have no day', () =>
    expect(subjectFigures([])).toEqual({ total: 0, open: 0, changed: undefined }));
});

describe('hospitals with open studies', () => {
  test('have their number, those with most first, then by id', () =>
    expect(
      openHospitals([study('flere-sykdommer-samtidig'), study('nettkurs-for-unge')]).map((place) => [
        place.institution.id,
        place.open,
      ]),
    ).toEqual([
      ['testhjemmet', 2],
      ['testsykehuset-vest', 1],
    ]));

  test('are none where every hospital is closed, or none takes part', () =>
    expect(openHospitals([study('gammel-hjertestudie'), study('register-over-ms')])).toEqual([]));
});

test('the conditions open at a hospital leave out studies that are closed there', () => {
  const ids = openConditionsAt(valid.studies, north).map(({ condition }) => condition.id);
  expect(ids).toContain('breast-cancer');
  expect(ids).not.toContain('depression');
});
