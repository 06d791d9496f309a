import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import { type FacetedStudy, packFacets, spotStatus, unpackFacets } from '../../../src/search/index/facets.ts';
import type { NamedPlace } from '../../../src/search/index/lexicon.ts';
import type { PlacesFile } from '../../../src/search/index/places.ts';
import type { AskedPlace } from '../../../src/search/query/asked-place.ts';
import { byDistance, distancesFrom, type From, nearestTowns } from '../../../src/search/query/distance.ts';

const file: PlacesFile = {
  places: [
    ['Førde', 61.451, 5.857],
    ['Bergen', 60.38, 5.33],
    ['Sunnfjord', 61.451, 5.857, 'Førde', 'town'],
    ['Solund', 61.451, 5.857, 'Førde', 'local-hospital'],
  ],
  institutions: [
    ['haukeland', 'vest', ['Bergen', 60.373, 5.358], ['Voss', 60.629, 6.423]],
    ['ous', 'sor-ost', ['Oslo', 59.937, 10.741]],
    ['unn', 'nord', ['Tromsø', 69.649, 18.956]],
    ['ukjent', 'nord', ['Ingensteds']],
  ],
  towns: [['Drammen', 59.744, 10.205]],
};

const study = (status: string, institution: string[], town: string[] = []): FacetedStudy => ({
  ...noFilters({ status: [status], institution }),
  town,
  described: [],
  spotStatus: [],
  unstated: [],
});
const studies: Record<string, FacetedStudy> = {
  nowhere: study('recruiting', ['ukjent']),
  tromso: study('recruiting', ['unn']),
  bergen: study('completed', ['haukeland']),
  both: {
    ...study('recruiting', ['haukeland', 'unn']),
    spotStatus: [spotStatus({ kind: 'institution', id: 'haukeland' }, 'completed')],
  },
  oslo: study('recruiting', ['ous']),
  drammen: study('recruiting', [], ['Drammen']),
};
const ids = Object.keys(studies);
const facets = unpackFacets(packFacets(Object.values(studies)), ids);

const town = (label: string, institutions: string[] = []): NamedPlace => ({
  kind: 'place',
  label,
  institutions,
  isTown: true,
});
const from = (asked: Partial<AskedPlace>) =>
  distancesFrom({ named: [], institution: [], region: [], isNear: false, ...asked }, file, facets);
const fromForde = from({ named: [town('Førde')] });
if (!fromForde) throw new Error('Førde has a point.');

describe('distances from a place', () => {
  test('are those of the page near me, in kilometres as people say them', () => {
    expect(fromForde.nearest.get('bergen')).toMatchObject({ town: 'Bergen', kilometres: 120 });
    expect(fromForde.nearest.get('oslo')).toMatchObject({ town: 'Oslo', kilometres: 310 });
    expect(fromForde.nearest.get('drammen')).toMatchObject({ town: 'Drammen', kilometres: 300 });
  });

  test('are to the main town of a hospital with several, and say that it has', () => {
    expect(from({ named: [town('Voss')] })?.nearest.get('bergen')).toMatchObject({
      town: 'Bergen',
      isOneOfSeveral: true,
    });
    expect(fromForde.nearest.get('oslo')).not.toHaveProperty('isOneOfSeveral');
  });

  test('are to where a study is open, also when it is closed at a nearer hospital', () =>
    expect(fromForde.nearest.get('both')).toMatchObject({ town: 'Tromsø', isOpen: true }));

  test('are not told where nobody knows where a study or the place is', () => {
    expect(fromForde.nearest.has('nowhere')).toBe(false);
    expect(from({ named: [town('Ingensteds')] })).toBeUndefined();
    expect(from({ institution: ['ukjent'] })).toBeUndefined();
  });

  const origins: [string, Partial<AskedPlace>, From][] = [
    ['a place', { named: [town('Førde')] }, { kind: 'place', point: 'Førde' }],
    [
      'a place within',
      { named: [town('Sunnfjord')] },
      { kind: 'within', point: 'Førde', around: 'Sunnfjord' },
    ],
    [
      'the town of the local hospital',
      { named: [town('Solund')] },
      { kind: 'local-hospital', point: 'Førde', around: 'Solund' },
    ],
    ['a town without a place', { named: [town('Drammen')] }, { kind: 'place', point: 'Drammen' }],
    [
      'a hospital by its name',
      { named: [{ ...town('Haukeland', ['haukeland']), isTown: false }] },
      { kind: 'within', point: 'Haukeland', around: 'Bergen' },
    ],
    ['a chosen hospital', { institution: ['unn'] }, { kind: 'within', point: 'unn', around: 'Tromsø' }],
    ['several places', { institution: ['unn', 'ous'] }, { kind: 'several' }],
    ['a region', { region: ['vest'] }, { kind: 'within', point: 'haukeland', around: 'Bergen' }],
  ];
  test.for(origins)('say that they are counted from %s', ([, asked, said]) =>
    expect(from(asked)?.from).toEqual(said),
  );

  test('from several places are from the nearest of them', () =>
    expect(from({ institution: ['unn', 'ous'] })?.nearest.get('drammen')).toMatchObject({ kilometres: 35 }));
});

describe('studies by distance', () => {
  test('have the nearest first, and last those of which nobody knows', () =>
    expect(byDistance(ids, fromForde)).toEqual(['bergen', 'drammen', 'oslo', 'tromso', 'both', 'nowhere']));

  test('that are as far keep their order', () =>
    expect(byDistance(['both', 'tromso'], fromForde)).toEqual(['both', 'tromso']));
});

describe('the nearest towns', () => {
  test('are those with open studies, and the others follow by distance', () => {
    const { towns, rest } = nearestTowns(ids, fromForde);
    expect(towns.map(({ town: name, kilometres, ids: there }) => [name, kilometres, there])).toEqual([
      ['Drammen', 300, ['drammen']],
      ['Oslo', 310, ['oslo']],
      ['Tromsø', 1090, ['tromso', 'both']],
    ]);
    expect(rest).toEqual(['bergen', 'nowhere']);
  });

  test('are those with any study where none is open', () =>
    expect(nearestTowns(['nowhere', 'bergen'], fromForde)).toEqual({
      towns: [{ town: 'Bergen', kilometres: 120, isOneOfSeveral: true, ids: ['bergen'] }],
      rest: ['nowhere'],
    }));
});
