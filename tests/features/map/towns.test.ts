import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { countsOfTowns, townsOf } from '../../../src/features/map/drawing/index.ts';
import { institution, siteOf, study, unnamedSiteOf, valid } from '../../valid.ts';

const vest = institution('testsykehuset-vest');
const town = (catalogue: Catalogue, name: string) => townsOf(catalogue).find((found) => found.name === name);

/** One study, at hospitals with a status of their own. */
const withOneStudy = (...sites: ReturnType<typeof study>['sites']): Catalogue => ({
  ...valid,
  studies: [
    study('trening-ved-hjertesvikt', {
      sites,
      coordinator: undefined,
      institutions: sites.map((site) => site.institution),
    }),
  ],
});

describe('the towns of a catalogue', () => {
  test('hold every institution once, from the north', () => {
    const towns = townsOf(valid);
    expect(towns.map(({ region }) => region)).toEqual(['nord', 'vest', 'sor-ost']);
    expect(towns.flatMap((found) => found.institutions.map((at) => at.institution.id)).sort()).toEqual(
      valid.institutions.map(({ id }) => id).sort(),
    );
  });

  test('lie in the middle of the institutions that say where they are, or else at the point of the place', () => {
    expect(town(valid, 'Testvik')?.at).toEqual([vest.longitude, vest.latitude]);
    const elsewhere = { ...valid, institutions: valid.institutions.filter(({ latitude }) => !latitude) };
    expect(townsOf(elsewhere).map(({ at }) => at)).toEqual([
      [5.2, 60.1],
      [10.8, 59.9],
    ]);
    expect(townsOf({ ...elsewhere, places: [] }).map(({ at }) => at)).toEqual([undefined, undefined]);
  });

  test('count a study at two of their hospitals once', () => {
    const catalogue = withOneStudy(
      siteOf('testsykehuset-ost', 'recruiting'),
      siteOf('testhjemmet', 'recruiting'),
    );
    expect(town(catalogue, 'Østre Testby')).toMatchObject({ open: 1, total: 1 });
    expect(town(catalogue, 'Østre Testby')?.institutions).toMatchObject([
      { open: 1, total: 1 },
      { open: 1, total: 1 },
    ]);
  });

  test('are open where a hospital takes in participants itself', () => {
    const catalogue = withOneStudy(
      siteOf('testsykehuset-vest', 'recruiting'),
      siteOf('testsykehuset-nord', 'active-not-recruiting'),
    );
    expect(town(catalogue, 'Testvik')).toMatchObject({ open: 1, total: 1 });
    expect(town(catalogue, 'Testfjord')).toMatchObject({ open: 0, total: 1 });
    expect(countsOfTowns(catalogue, townsOf(catalogue))).toEqual({ open: 1, uncertain: 0, total: 1 });
  });

  test('count apart what may be open there and nobody knows, unless it is open beside', () => {
    const uncertain = withOneStudy(
      siteOf('testsykehuset-nord', 'uncertain'),
      siteOf('testsykehuset-ost', 'uncertain'),
      siteOf('testhjemmet', 'recruiting'),
    );
    expect(town(uncertain, 'Testfjord')).toMatchObject({ open: 0, uncertain: 1, total: 1 });
    expect(town(uncertain, 'Østre Testby')).toMatchObject({ open: 1, uncertain: 0, total: 1 });
  });

  test('count a study once that is at a hospital there and at one that nobody names', () => {
    const { studies, ...rest } = withOneStudy(siteOf('testsykehuset-vest', 'completed'));
    const catalogue = {
      ...rest,
      studies: studies.map((one) => ({
        ...one,
        unnamedSites: [
          unnamedSiteOf('Testvik', 'recruiting', 'vest'),
          unnamedSiteOf('Testsund', 'uncertain', 'vest'),
        ],
      })),
    };
    expect(town(catalogue, 'Testvik')).toMatchObject({
      open: 1,
      total: 1,
      unnamed: { open: 1, uncertain: 0, total: 1 },
      institutions: [{ open: 0, total: 1 }, { total: 0 }],
    });
    // A town without an institution lies where the place does.
    expect(town(catalogue, 'Testsund')).toMatchObject({
      at: [5.05, 60.2],
      open: 0,
      uncertain: 1,
      institutions: [],
    });
    expect(countsOfTowns(catalogue, townsOf(catalogue))).toEqual({ open: 1, uncertain: 0, total: 1 });
  });
});
