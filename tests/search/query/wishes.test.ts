import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import { packFacets, unpackFacets } from '../../../src/search/index/facets.ts';
import { byWishes, wishesIn } from '../../../src/search/query/wishes.ts';

const ages = (query: string): string[] =>
  wishesIn(query)
    .filter(({ filter }) => filter === 'age')
    .map(({ value }) => value);

describe('an age', () => {
  test.each([
    ['mamma er 82 år og glemmer', 'older'],
    ['82-åring med hoftebrudd', 'older'],
    ['a 7 year old with asthma', 'children'],
    ['over 67 år', 'older'],
    ['fikk ms for 12 år siden, er 45 år', 'adults'],
  ])('is said by «%s»', (query, group) => expect(ages(query)).toEqual([group]));

  test.each([
    'hjerteinfarkt for 2 år siden',
    'hatt ms i 15 år',
    'vondt de siste 3 år',
    'operert 5 år etter kreft',
    'a stroke 4 years ago',
    'for the last 10 years',
  ])('is not what time has gone: «%s»', (query) => expect(ages(query)).toEqual([]));
});

test('who is wished for comes first, but before what a study is about', () => {
  const study = (age: string) => ({
    ...noFilters({ age: [age] }),
    town: [],
    described: ['yes'],
    spotStatus: [],
    unstated: [],
  });
  const ids = ['adults', 'children', 'touching'];
  const facets = unpackFacets(packFacets([study('adults'), study('children'), study('children')]), ids);
  expect(byWishes(ids, wishesIn('astma barn'), facets, new Set(['touching']))).toEqual([
    'children',
    'adults',
    'touching',
  ]);
});
