import { describe, expect, test } from 'vitest';
import { filtersOf, unstatedOf } from '../../src/search/filters.ts';
import { siteStatusesOf } from '../../src/search/index/facets.ts';
import { siteOf, study, valid } from '../valid.ts';

const { institutions } = valid;

describe('a study can be narrowed to', () => {
  test('by each filter', () =>
    expect(filtersOf(study('ny-tablett-mot-hjerteflimmer'), institutions)).toEqual({
      status: ['recruiting'],
      condition: ['atrial-fibrillation', 'heart-disease'],
      age: ['adults', 'older'],
      sex: ['female', 'male'],
      category: ['cardiovascular'],
      institution: ['testsykehuset-ost', 'testhjemmet'],
      recruits: ['patients'],
      joining: [],
      region: ['sor-ost'],
      type: ['interventional'],
      intervention: ['drug'],
      remote: [],
      language: ['nb', 'en'],
    }));

  test('by taking part from home, and by the languages it is written in', () => {
    const { remote, language } = filtersOf(study('lys-mot-depresjon'), institutions);
    expect([remote, language]).toEqual([['yes'], ['nb', 'en']]);
  });

  test.each([
    ['all', ['female', 'male']],
    ['female', ['female']],
    ['male', ['male']],
    [undefined, []],
  ] as const)('by the sexes that can take part: %s', (sex, sexes) =>
    expect(filtersOf(study('lys-mot-depresjon', { sex }), institutions).sex).toEqual(sexes),
  );

  test.each([
    ['no limits', undefined, undefined, []],
    ['a lower limit of 18', 18, undefined, ['adults', 'older']],
    ['a lower limit of 17', 17, undefined, ['children', 'adults', 'older']],
    ['an upper limit of 17', undefined, 17, ['children']],
    ['an upper limit of 18', undefined, 18, ['children', 'adults']],
    ['both limits within one group', 13, 17, ['children']],
    ['an upper limit of 64', 18, 64, ['adults']],
    ['an upper limit of 65', 18, 65, ['adults', 'older']],
    ['a lower limit of 65', 65, undefined, ['older']],
    ['a lower limit of 0', 0, undefined, ['children', 'adults', 'older']],
  ])('by the age groups of whom can take part, with %s', (_, minimumAge, maximumAge, groups) =>
    expect(filtersOf(study('lys-mot-depresjon', { minimumAge, maximumAge }), institutions).age).toEqual(
      groups,
    ),
  );

  test('by hospitals that stand otherwise than the study', () => {
    const sites = [siteOf('testsykehuset-vest', 'completed'), siteOf('testsykehuset-ost', 'recruiting')];
    expect(siteStatusesOf(study('lys-mot-depresjon', { status: 'recruiting', sites }))).toEqual([
      'testsykehuset-vest completed',
    ]);
  });
});

describe('a study does not state', () => {
  const silent = {
    minimumAge: undefined,
    maximumAge: undefined,
    sex: undefined,
    recruits: [],
    sites: [],
    regions: [],
  };

  test('what its record leaves out, and may have any value of it', () =>
    expect(unstatedOf(study('ny-tablett-mot-hjerteflimmer', silent), institutions)).toEqual([
      'age',
      'sex',
      'recruits',
      'joining',
      'remote',
      'institution',
      'region',
    ]));

  test('what it says no to', () => {
    const home = study('ny-tablett-mot-hjerteflimmer', {
      joining: 'invitation',
      participation: { home: 'none', procedures: [], groups: [], languages: [] },
    });
    expect(unstatedOf(home, institutions)).toEqual([]);
    expect(filtersOf(home, institutions).remote).toEqual(['no']);
  });

  test('which hospital in a town it is at, but the region it is in', () => {
    const unnamed = (town: string) =>
      study('ny-tablett-mot-hjerteflimmer', {
        sites: [],
        regions: [],
        unnamedSites: [{ ...siteOf('testhjemmet', 'recruiting'), town }],
      });
    const place = (town: string) =>
      unstatedOf(unnamed(town), institutions).filter((words) => /institution|region/.test(words));
    expect(place('Testvik')).toEqual([
      'institution testsykehuset-vest',
      'institution universitetet-i-testvik',
    ]);
    expect(filtersOf(unnamed('Testvik'), institutions).region).toEqual(['vest']);
    expect(place('Ukjent')).toEqual(['region']);
  });
});
