import { describe, expect, test } from 'vitest';
import { nearDocuments, nearFile } from '../../../src/features/near-me/document.ts';
import { originsOf } from '../../../src/features/near-me/file.ts';
import { institution, siteOf, study, unnamedSiteOf, valid } from '../../valid.ts';

const hospitalIn = (file: ReturnType<typeof nearFile>, id: string) =>
  file.hospitals.find((hospital) => hospital.id === id);

describe('the file of the page near me', () => {
  test('counts a study where the hospital itself is open, not where it waits or is finished', () => {
    const one = { ...valid, studies: [study('trening-ved-hjertesvikt')] };
    const open = nearFile(one, 'nb').hospitals.map((hospital) => [hospital.id, hospital.open]);
    expect(open).toEqual([
      ['testsykehuset-vest', 1],
      ['testsykehuset-ost', 0],
      ['testsykehuset-nord', 0],
      ['testhjemmet', 0],
    ]);
  });

  test('has titles in the language of the page, and says when one is in another', () => {
    const studies = [study('lys-mot-depresjon'), study('d-vitamin-ved-ms')].map((one) => ({
      ...one,
      sites: [siteOf('testsykehuset-vest', 'recruiting')],
    }));
    const english = nearFile({ ...valid, studies }, 'en').studies;
    const languages = Object.fromEntries(english.map(([slug, , language]) => [slug, language]));
    expect(languages).toEqual({ 'lys-mot-depresjon': undefined, 'd-vitamin-ved-ms': 'nn' });
  });

  test('has five studies of a hospital at most, and how many there are', () => {
    const sites = [siteOf('testhjemmet', 'recruiting')];
    const studies = Array.from({ length: 7 }, (_, n) =>
      study('lys-mot-depresjon', { id: `studie-${n}`, sites }),
    );
    const file = nearFile({ ...valid, studies }, 'nb');
    expect(hospitalIn(file, 'testhjemmet')).toMatchObject({ open: 7, studies: [0, 1, 2, 3, 4] });
    expect(file.studies).toHaveLength(5);
  });

  test('counts apart what may be open at a hospital and nobody knows', () => {
    const sites = [siteOf('testhjemmet', 'uncertain'), siteOf('testsykehuset-ost', 'recruiting')];
    const file = nearFile({ ...valid, studies: [study('lys-mot-depresjon', { sites })] }, 'nb');
    expect(hospitalIn(file, 'testhjemmet')).toMatchObject({ open: 0, uncertain: 1, studies: [] });
    expect(hospitalIn(file, 'testsykehuset-ost')).toMatchObject({ open: 1, uncertain: 0 });
  });

  test('lists a hospital that no record names under its town, by the point of that place', () => {
    const unnamedSites = ['Testsund', 'Testvik', 'Ukjent'].map((town) => unnamedSiteOf(town));
    const file = nearFile(
      { ...valid, studies: [study('lys-mot-depresjon', { sites: [], unnamedSites })] },
      'nb',
    );
    const unnamed = file.hospitals.filter(({ id }) => id === undefined);
    expect(unnamed.map(({ name, open, towns }) => [name, open, towns])).toEqual([
      ['Testsund', 1, [['Testsund', 60.2, 5.05]]],
      ['Testvik', 1, [['Testvik', 60.1, 5.2]]],
      ['Ukjent', 1, [['Ukjent']]],
    ]);
    expect(originsOf(file).some(({ name, kind }) => name === 'Ukjent' && kind === 'hospital')).toBe(false);
  });

  test('places a hospital by its own point, else by its town’s; other towns by the places of that name', () => {
    const institutions = [
      { ...institution('testsykehuset-vest'), towns: ['Testsund', 'Blåfjell', 'Ukjent'] },
      institution('testhjemmet'),
    ];
    const file = nearFile({ ...valid, institutions, studies: [] }, 'nb');
    expect(hospitalIn(file, 'testsykehuset-vest')?.towns).toEqual([
      ['Testvik', 60.1, 5.2],
      ['Testsund', 60.2, 5.05],
      // Its point is that of a local hospital elsewhere.
      ['Blåfjell'],
      ['Ukjent'],
    ]);
    expect(hospitalIn(file, 'testhjemmet')?.towns).toEqual([['Østre Testby', 59.9, 10.8]]);
  });

  test('finds a hospital by its aliases, unless one of them may stand in another town', () => {
    const one = institution('testsykehuset-vest');
    const also = (towns: string[]) =>
      nearFile({ ...valid, institutions: [{ ...one, towns }], studies: [] }, 'en').hospitals[0]?.also;
    expect(also([])).toEqual(['Testvest', 'Testsykehuset Vest', 'HTV', 'Vestlandets testsykehus']);
    expect(also(['Testsund'])).toEqual(['Testvest', 'Testsykehuset Vest']);
  });

  test('offers hospitals alone when there is no file of places', () => {
    const origins = originsOf(nearFile({ ...valid, places: [] }, 'nb'));
    expect(new Set(origins.map(({ kind }) => kind))).toEqual(new Set(['hospital']));
  });

  test('is written once in Norwegian and once in English', () => {
    expect(nearDocuments(valid).map(({ path }) => path)).toEqual(['near/no.json', 'near/en.json']);
  });
});
