import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '../../../src/search/filters.ts';
import { packFacets, siteStatus, unpackFacets } from '../../../src/search/index/facets.ts';
import { countsOf, narrowed } from '../../../src/search/query/narrow.ts';

const study = (filters: Partial<Filters>, siteStatus: string[] = []) => ({
  ...noFilters(filters),
  siteStatus,
});

const ids = ['a', 'b', 'c', 'd'];
const studies = [
  study({ status: ['recruiting'], institution: ['vest', 'ost'] }, [siteStatus('ost', 'completed')]),
  study({ status: ['recruiting'], institution: ['ost'], age: ['adults', 'older'] }),
  study({ status: ['completed'], institution: ['vest'], age: ['adults'] }),
  study({ status: ['completed'] }),
];
const packed = packFacets(studies, [...studies].reverse());
const { facets, order } = unpackFacets(JSON.parse(JSON.stringify(packed)), ids);
const left = (filters: Partial<Filters>): string[] => narrowed(ids, noFilters(filters), facets);

describe('facets', () => {
  test('sent and read tell the studies of each value, by the ids of the index', () => {
    expect(facets.age).toEqual(
      new Map([
        ['adults', new Set(['b', 'c'])],
        ['older', new Set(['b'])],
      ]),
    );
    expect(facets.remote).toEqual(new Map());
  });

  test('tell the order in which studies are read', () => expect(order).toEqual(['d', 'c', 'b', 'a']));

  test('of another build than the index are refused', () =>
    expect(() => unpackFacets(packed, ['a', 'b'])).toThrow('4 studies have facets, and 2 are in the index'));
});

describe('studies are narrowed', () => {
  test('by nothing to all of them, in the order they came', () => expect(left({})).toEqual(ids));

  test('more by different filters, less by several values of one', () => {
    expect(left({ age: ['adults'] })).toEqual(['b', 'c']);
    expect(left({ age: ['adults'], status: ['completed'] })).toEqual(['c']);
    expect(left({ age: ['older', 'adults'] })).toEqual(['b', 'c']);
    expect(left({ age: ['unheard-of'] })).toEqual([]);
  });

  test('by a status at a hospital, when both are chosen', () => {
    expect(left({ status: ['recruiting'] })).toEqual(['a', 'b']);
    expect(left({ status: ['recruiting'], institution: ['ost'] })).toEqual(['b']);
    expect(left({ status: ['recruiting'], institution: ['vest'] })).toEqual(['a']);
    expect(left({ status: ['completed'], institution: ['ost'] })).toEqual(['a']);
    expect(left({ status: ['recruiting'], institution: ['ost', 'vest'] })).toEqual(['a', 'b']);
  });

  test.each([
    noFilters(),
    noFilters({ status: ['recruiting'] }),
    noFilters({ institution: ['ost'] }),
    noFilters({ status: ['completed'], institution: ['vest'], age: ['adults'] }),
  ])('to as many as the count at each value says: %o', (filters) => {
    const counts = countsOf(ids, filters, facets);
    for (const name of ['status', 'institution', 'age'] as const)
      for (const [value, count] of counts[name])
        expect(count, `${name} ${value}`).toBe(narrowed(ids, { ...filters, [name]: [value] }, facets).length);
  });
});
