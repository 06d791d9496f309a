import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { countsOfTowns, townsOf } from '../../../src/features/map/drawing/index.ts';
import { institution, siteOf, study, valid } from '../../valid.ts';

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

  test('lie in the middle of the institutions that say where they are', () => {
    expect(town(valid, 'Testvik')?.at).toEqual([vest.longitude, vest.latitude]);
    const elsewhere = { ...valid, institutions: valid.institutions.filter(({ latitude }) => !latitude) };
    expect(townsOf(elsewhere).map(({ at }) => at)).toEqual([undefined, undefined]);
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
});
