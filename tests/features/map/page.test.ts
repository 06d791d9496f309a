import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { mapPage } from '../../../src/features/map/index.ts';
import { contextIn } from '../../page/context.ts';
import { siteOf, study, unnamedSiteOf, valid } from '../../valid.ts';

const pageOf = (catalogue: Catalogue = valid) => mapPage(contextIn('nb', '/kart/', catalogue));
const page = pageOf();
const closed: Catalogue = {
  ...valid,
  studies: valid.studies.map((study) => ({
    ...study,
    status: 'completed',
    sites: study.sites.map((site) => ({ ...site, status: 'completed' })),
    unnamedSites: study.unnamedSites.map((site) => ({ ...site, status: 'completed' })),
  })),
};

describe('the page of the map', () => {
  test('lists every institution by region from the north, with its studies', () => {
    expect(page.regions.map(({ name, open }) => [name, open.split(' · ')[0]])).toEqual([
      ['Helse Nord', '3 åpne'],
      ['Helse Vest', '10 åpne'],
      ['Helse Sør-Øst', '11 åpne'],
    ]);
    const rows = page.regions.flatMap(({ table }) => table.towns.flatMap(({ rows }) => rows));
    expect(rows.filter(({ href }) => href.startsWith('/sykehus/'))).toHaveLength(valid.institutions.length);
    expect(rows[0]).toEqual({
      href: '/sykehus/testsykehuset-nord/',
      name: 'Testsjukehuset Nord',
      open: '3',
      uncertain: '1',
      total: '7',
    });
  });

  test('counts a town with several institutions together, and one with a single institution once', () => {
    const towns = page.regions.flatMap(({ table }) => table.towns);
    expect(towns.map(({ name, together }) => [name, together?.total])).toEqual([
      ['Testfjord', undefined],
      ['Testvik', '19'],
      ['Østre Testby', '20'],
    ]);
  });

  test('counts a hospital that no record names in its town, and leads to the search for the town', () => {
    const unnamed = page.regions
      .flatMap(({ table }) => table.towns)
      .flatMap(({ name, rows }) => rows.filter(({ href }) => href.includes('?q=')).map((row) => [name, row]));
    expect(unnamed).toEqual([
      [
        'Testvik',
        {
          href: '/studier/?q=Testvik',
          name: 'Sykehuset er ikke oppgitt',
          open: '1',
          uncertain: '0',
          total: '1',
        },
      ],
    ]);
  });

  test('leads from a mark to the hospital, or to the rows of a town with several', () => {
    const marks = page.map?.country.marks.map(({ href, words }) => [href, words]);
    expect(marks).toEqual([
      ['/sykehus/testsykehuset-nord/', 'Testfjord: 3 åpne studier ved Testnord, 1 usikker'],
      [
        '#sted-vest-testvik',
        'Testvik: 10 åpne studier ved 2 sykehus og institusjoner og et studiested i Testvik, 1 usikker',
      ],
    ]);
    const anchors = page.regions.flatMap(({ table }) => table.towns.map(({ anchor }) => `#${anchor}`));
    expect(anchors).toContain('#sted-vest-testvik');
  });

  test('leads from the crowded part to the larger map of it', () => {
    expect(page.map?.country.enlarged).toMatchObject({
      href: `#${page.map?.detail?.id}`,
      open: { words: '11' },
    });
    expect(page.map?.detail?.drawing.marks.map(({ name }) => name?.words)).toEqual(['Østre Testby']);
  });

  test('has no larger map without a hospital there, and no map when nobody says where hospitals are', () => {
    const west = { ...valid, institutions: valid.institutions.filter(({ region }) => region === 'vest') };
    expect(pageOf(west).map).toMatchObject({ country: { enlarged: undefined }, detail: undefined });
    const nowhere = {
      ...valid,
      places: [],
      institutions: valid.institutions.map((institution) => ({
        ...institution,
        latitude: undefined,
        longitude: undefined,
      })),
    };
    expect(pageOf(nowhere).map).toBeUndefined();
  });

  test('names the town with most open studies, and says when none is open', () => {
    expect(page.map?.takeaway).toBe('Flest åpne studier har Østre Testby: 11 av 16.');
    expect(pageOf(closed).map?.takeaway).toBe('Ingen studier er åpne for nye deltakere nå.');
    const sites = [siteOf('testsykehuset-nord'), siteOf('testsykehuset-vest')];
    expect(pageOf({ ...valid, studies: [study('lys-mot-depresjon', { sites })] }).map?.takeaway).toBe(
      'Flest åpne studier har Testfjord og Testvik: 1 hver, av 1.',
    );
  });

  test('tells of what may be open and nobody knows, beside what is open', () => {
    const sites = [siteOf('testsykehuset-nord', 'uncertain')];
    const made = pageOf({ ...valid, studies: [study('lys-mot-depresjon', { status: 'uncertain', sites })] });
    const [north] = made.regions;
    expect([north?.open, north?.table.caption]).toEqual([
      '0 åpne · 1 usikker',
      'Studier i Helse Nord: 0 åpne, 1 usikre, 1 i alt',
    ]);
    expect(made.map?.country.marks[0]).toMatchObject({
      words: 'Testfjord: 0 åpne studier ved Testnord, 1 usikker',
      open: { ring: expect.any(Number) },
    });
  });

  test('leads to the open studies that name no hospital, which are on no map', () => {
    const unnamed = study('lys-mot-depresjon', { sites: [], unnamedSites: [unnamedSiteOf('Ukjent')] });
    expect(pageOf({ ...valid, studies: [unnamed] }).apart).toEqual({
      words: expect.stringMatching(/^1 åpen studie /),
      href: '/naer-meg/',
      near: 'Nær meg',
    });
    for (const placed of [{}, { sites: [], unnamedSites: [unnamedSiteOf('Testvik', 'recruiting', 'vest')] }])
      expect(pageOf({ ...valid, studies: [study('lys-mot-depresjon', placed)] }).apart).toBeUndefined();
  });

  test('marks a town without open studies with a ring in place of a number', () => {
    const rings = (made: typeof page) => made.map?.country.marks.map(({ open }) => 'ring' in open);
    expect([rings(page), rings(pageOf(closed))]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
