import { describe, expect, test } from 'vitest';
import { filtersOf } from '../../src/search/filters.ts';
import { siteStatusesOf } from '../../src/search/index/facets.ts';
import { institution, study } from '../valid.ts';

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

  test('by hospitals that stand otherwise than the study', () => {
    const sites = [
      { institution: institution('testsykehuset-vest'), status: 'completed' as const },
      { institution: institution('testsykehuset-ost'), status: 'recruiting' as const },
    ];
    expect(siteStatusesOf(study('lys-mot-depresjon', { status: 'recruiting', sites }))).toEqual([
      'testsykehuset-vest completed',
    ]);
  });
});
