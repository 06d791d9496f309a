import { describe, expect, test } from 'vitest';
import type { Region, Study } from '../../src/catalogue/index.ts';
import { filtersOf, unstatedOf } from '../../src/search/filters.ts';
import { facetedStudy } from '../../src/search/index/faceted-study.ts';
import { siteOf, study, unnamedSiteOf, valid } from '../valid.ts';

const { institutions } = valid;

describe('a study can be narrowed to', () => {
  test('by each filter', () =>
    expect(filtersOf(study('ny-tablett-mot-hjerteflimmer'))).toEqual({
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
    const { remote, language } = filtersOf(study('lys-mot-depresjon'));
    expect([remote, language]).toEqual([['yes'], ['nb', 'en']]);
  });

  test.each([
    ['all', ['female', 'male']],
    ['female', ['female']],
    ['male', ['male']],
    [undefined, []],
  ] as const)('by the sexes that can take part: %s', (sex, sexes) =>
    expect(filtersOf(study('lys-mot-depresjon', { sex })).sex).toEqual(sexes),
  );

  test.each([
    ['no limits', undefined, undefined, []],
    ['a lower limit of 18', 18, undefined, ['adults', 'older']],
    ['a lower limit of 17', 17, undefined, ['children', 'adults', 'older']],
    ['a lower limit of 17 and a half', 17.5, undefined, ['children', 'adults', 'older']],
    ['an upper limit of 30 weeks', undefined, 30 / 52, ['children']],
    ['an upper limit of 17', undefined, 17, ['children']],
    ['an upper limit of 18', undefined, 18, ['children', 'adults']],
    ['both limits within one group', 13, 17, ['children']],
    ['an upper limit of 64', 18, 64, ['adults']],
    ['an upper limit of 65', 18, 65, ['adults', 'older']],
    ['a lower limit of 65', 65, undefined, ['older']],
    ['a lower limit of 0', 0, undefined, ['children', 'adults', 'older']],
  ])('by the age groups of whom can take part, with %s', (_, minimumAge, maximumAge, groups) =>
    expect(filtersOf(study('lys-mot-depresjon', { minimumAge, maximumAge })).age).toEqual(groups),
  );

  test.each<[string, Partial<Study>, string[]]>([
    [
      'a hospital and its region',
      { sites: [siteOf('testsykehuset-vest', 'completed'), siteOf('testsykehuset-ost', 'recruiting')] },
      ['institution testsykehuset-vest completed', 'region vest completed'],
    ],
    [
      'not a region where another hospital stands as the study',
      { sites: [siteOf('testhjemmet', 'completed'), siteOf('testsykehuset-ost', 'recruiting')] },
      ['institution testhjemmet completed'],
    ],
    [
      'a town whose hospital is not named, its region, and every hospital it may be',
      { sites: [siteOf('testsykehuset-ost')], unnamedSites: [unnamedSiteOf('Testvik', 'completed', 'vest')] },
      [
        'institution testsykehuset-vest completed',
        'institution universitetet-i-testvik completed',
        'region vest completed',
        'town Testvik completed',
      ],
    ],
    [
      'a town that may be in any region',
      { sites: [siteOf('testsykehuset-ost')], unnamedSites: [unnamedSiteOf('Ukjent', 'completed')] },
      ['region midt completed', 'region nord completed', 'region vest completed', 'town Ukjent completed'],
    ],
  ])('by where it stands otherwise than as a whole: %s', (_, { sites = [], unnamedSites = [] }, spots) => {
    const regions = [
      ...sites.map(({ institution }) => institution.region),
      ...unnamedSites.flatMap(({ region }) => region ?? []),
    ];
    const one = study('lys-mot-depresjon', { status: 'recruiting', sites, unnamedSites, regions });
    expect(facetedStudy(one, institutions).spotStatus.sort()).toEqual(spots);
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
    expect(filtersOf(home).remote).toEqual(['no']);
  });

  test('which hospital in a town it is at, but the region it is in', () => {
    const place = (town: string, region?: Region) =>
      unstatedOf(
        study('ny-tablett-mot-hjerteflimmer', {
          sites: [],
          regions: region ? [region] : [],
          unnamedSites: [unnamedSiteOf(town, 'recruiting', region)],
        }),
        institutions,
      ).filter((words) => /institution|region/.test(words));
    expect(place('Testvik', 'vest')).toEqual([
      'institution testsykehuset-vest',
      'institution universitetet-i-testvik',
    ]);
    expect(place('Ukjent')).toEqual(['region']);
  });
});
