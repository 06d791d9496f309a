import { describe, expect, test } from 'vitest';
import { isOpenAt, type Study } from '../../src/catalogue/index.ts';
import { figureSubjects, openConditionsAt, openHospitals, subjectFigures } from '../../src/figures/index.ts';
import { participantsOf } from '../../src/figures/participants.ts';
import { institution, siteOf, study, unnamedSiteOf, valid } from '../valid.ts';

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

describe('the participants of a hospital or a region', () => {
  const participantsIn = (
    kind: 'institution' | 'region',
    id: string,
    sites: Study['sites'],
    unnamed = unnamedSites,
  ) => {
    const one = study('lys-mot-depresjon', {
      participants: { planned: 500, included: 120 },
      sites,
      unnamedSites: unnamed,
      regions: ['vest', 'nord'],
    });
    const studies = Array.from({ length: 5 }, () => one);
    const subject = figureSubjects({ ...valid, studies }).find(
      (each) => each.kind === kind && each.id === id,
    );
    return subject && participantsOf(subject.studies);
  };
  const unnamedSites: Study['unnamedSites'] = [];
  const vest = siteOf('testsykehuset-vest', 'recruiting', { participants: { planned: 20 } });
  const nord = siteOf('testsykehuset-nord', 'recruiting');
  const none = { people: undefined, studies: 0 };

  test('are those that the site states, and never those of the whole study', () => {
    const there = { planned: { people: 100, studies: 5 }, included: none };
    expect(participantsIn('institution', 'testsykehuset-vest', [vest, nord])).toEqual(there);
    expect(participantsIn('institution', 'testsykehuset-nord', [vest, nord])).toEqual({
      planned: none,
      included: none,
    });
    expect(participantsIn('region', 'vest', [vest, nord])).toEqual(there);
  });

  test('of a region are told where every site there states them', () => {
    const town = { ...unnamedSiteOf('Testvik', 'recruiting', 'vest'), participants: { planned: 5 } };
    expect(participantsIn('region', 'vest', [vest], [town])?.planned).toEqual({ people: 125, studies: 5 });
    expect(participantsIn('region', 'vest', [vest], [{ ...town, participants: undefined }])?.planned).toEqual(
      none,
    );
  });
});
