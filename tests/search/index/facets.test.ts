import { describe, expect, test } from 'vitest';
import { type FilterName, type Filters, filterNames, noFilters } from '../../../src/search/filters.ts';
import { packFacets, type Spot, spotStatus, unpackFacets } from '../../../src/search/index/facets.ts';
import { countsOf, narrowed } from '../../../src/search/query/narrow.ts';

const study = (
  { town = [], ...filters }: Partial<Filters> & { town?: string[] },
  spotStatus: string[] = [],
  unstated: string[] = [],
) => ({
  ...noFilters(filters),
  town,
  described: ['yes'],
  spotStatus,
  unstated,
});

const hospital = (id: string): Spot => ({ kind: 'institution', id });

const ids = ['a', 'b', 'c', 'd'];
const studies = [
  study({ status: ['recruiting'], institution: ['vest', 'ost'] }, [spotStatus(hospital('ost'), 'completed')]),
  study({ status: ['recruiting'], institution: ['ost'], age: ['adults', 'older'] }),
  study({ status: ['completed'], institution: ['vest'], age: ['adults'] }),
  study({ status: ['completed'], condition: ['kols'] }),
];
const packed = packFacets(studies);
const facets = unpackFacets(JSON.parse(JSON.stringify(packed)), ids);
const left = (filters: Partial<Filters>): string[] => narrowed(ids, noFilters(filters), facets).sure;

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

  test('that are left out are those of no study', () => {
    const { condition, ...common } = packed;
    expect(unpackFacets(common, ids)).toEqual({ ...facets, condition: new Map() });
    expect(condition[0]).toEqual(['kols']);
    expect(unpackFacets({ condition }, ids).condition).toEqual(new Map([['kols', new Set(['d'])]]));
  });

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

  test('by a status in a region, and at a place that a query names, town and hospitals together', () => {
    const region: Spot = { kind: 'region', id: 'nord' };
    const town: Spot = { kind: 'town', id: 'Bodø' };
    const some = {
      'closed there': study(
        { status: ['recruiting'], region: ['nord', 'vest'], institution: ['bodo', 'bergen'] },
        [spotStatus(region, 'completed'), spotStatus(hospital('bodo'), 'completed')],
      ),
      'open there': study({ status: ['recruiting'], region: ['nord'], institution: ['bodo'] }),
      'unnamed and closed there': study(
        { status: ['recruiting'], region: ['nord', 'vest'], town: ['Bodø'] },
        [spotStatus(region, 'active-not-recruiting'), spotStatus(town, 'active-not-recruiting')],
      ),
      'unnamed and open there': study({ status: ['recruiting'], region: ['nord'], town: ['Bodø'] }),
      'open in another': study({ status: ['recruiting'], region: ['vest'], institution: ['bergen'] }),
      'nowhere that is told': study({ status: ['recruiting'] }, [], ['institution', 'region']),
    };
    const own = Object.keys(some);
    const theirs = unpackFacets(packFacets(Object.values(some)), own);
    const open = { status: ['recruiting'] };
    const answers = [
      narrowed(own, noFilters({ ...open, region: ['nord'] }), theirs),
      narrowed(own, noFilters(open), theirs, [hospital('bodo'), town]),
    ];
    for (const { sure, unsure } of answers) {
      expect(sure).toEqual(['open there', 'unnamed and open there']);
      expect([...unsure.keys()]).toEqual(['nowhere that is told']);
    }
    expect([...(answers[0]?.unsure.values() ?? [])]).toEqual([['region']]);
    expect(narrowed(own, noFilters({ status: ['completed'], region: ['nord'] }), theirs).sure).toEqual([
      'closed there',
    ]);
    // The status that counts is the one at the hospital, not the one in a region beside it.
    expect(
      narrowed(own, noFilters({ ...open, region: ['nord'], institution: ['bergen'] }), theirs).sure,
    ).toEqual(['closed there']);
    const counts = countsOf(filterNames, own, noFilters(open), theirs);
    expect(counts.region.get('nord')).toEqual({ sure: 2, unsure: 1 });
    expect(
      countsOf(['status'], own, noFilters({ region: ['nord'] }), theirs).status.get('recruiting'),
    ).toEqual({
      sure: 2,
      unsure: 1,
    });
  });

  test.each([
    noFilters(),
    noFilters({ status: ['recruiting'] }),
    noFilters({ institution: ['ost'] }),
    noFilters({ status: ['completed'], institution: ['vest'], age: ['adults'] }),
  ])('to as many as the count at each value says: %o', (filters) => {
    const counts = countsOf(filterNames, ids, filters, facets);
    for (const name of ['status', 'institution', 'age'] as const)
      for (const [value, count] of counts[name])
        expect(count, `${name} ${value}`).toEqual({
          sure: narrowed(ids, { ...filters, [name]: [value] }, facets).sure.length,
          unsure: 0,
        });
  });
});

describe('a study that does not state what is chosen', () => {
  const silent = (...unstated: string[]) => study({ status: ['recruiting'] }, [], unstated);
  const some: Record<string, ReturnType<typeof study>> = {
    older: study({
      status: ['completed'],
      age: ['older'],
      sex: ['male'],
      institution: ['ost'],
      region: ['sor-ost'],
    }),
    ageless: silent('age', 'sex', 'institution', 'region', 'recruits', 'joining', 'remote'),
    young: study(
      { status: ['recruiting'], age: ['children'], sex: ['female'], institution: ['vest'] },
      [],
      ['region'],
    ),
    nearby: study(
      { status: ['recruiting'], age: ['older'], region: ['vest'] },
      [],
      ['institution vest', 'sex'],
    ),
    asked: study(
      { status: ['uncertain'], joining: ['invitation'], remote: ['yes'], recruits: ['controls'] },
      [],
      ['age'],
    ),
  };
  const all = Object.keys(some);
  const packedSome = packFacets(Object.values(some));
  const theirs = unpackFacets(packedSome, all);
  const narrow = (filters: Partial<Filters>, places: Spot[] = []) =>
    narrowed(all, noFilters(filters), theirs, places);

  test('is kept, after those that have it, with what it does not state', () => {
    expect(narrow({ age: ['older'] })).toEqual({
      sure: ['older', 'nearby'],
      unsure: new Map([
        ['ageless', ['age']],
        ['asked', ['age']],
      ]),
    });
    expect([...narrow({ age: ['older'], sex: ['male'] }).unsure]).toEqual([
      ['ageless', ['age', 'sex']],
      ['nearby', ['sex']],
    ]);
  });

  test('is left out by what it states otherwise', () => {
    const { sure, unsure } = narrow({ age: ['older'], sex: ['female'] });
    expect([sure, [...unsure.keys()]]).toEqual([[], ['ageless', 'nearby']]);
  });

  test('of its hospital is kept at those of its town, with the status it has as a whole', () => {
    const at = (institution: string, status: string[] = []) => narrow({ institution: [institution], status });
    expect([at('vest').sure, [...at('vest').unsure.keys()]]).toEqual([['young'], ['ageless', 'nearby']]);
    expect([at('ost').sure, [...at('ost').unsure.keys()]]).toEqual([['older'], ['ageless']]);
    expect([...at('vest', ['recruiting']).unsure.keys()]).toEqual(['ageless', 'nearby']);
    expect([...at('vest', ['completed']).unsure.keys()]).toEqual([]);
  });

  test('of its place is kept at the places that a query names', () =>
    expect([...narrow({}, [hospital('vest')]).unsure]).toEqual([
      ['ageless', ['institution']],
      ['nearby', ['institution']],
    ]));

  const valuesOf = (name: FilterName): string[] => [...theirs[name].keys()];
  const having = (name: FilterName, value: string): string[] =>
    all.filter((id) => some[id]?.[name].includes(value));
  const perhapsHaving = (name: FilterName, value: string): string[] =>
    all.filter(
      (id) =>
        !some[id]?.[name].includes(value) &&
        some[id]?.unstated.some((words) => words === name || words === `${name} ${value}`),
    );

  test.each(filterNames.flatMap((name) => valuesOf(name).map((value) => [name, value] as const)))(
    'is in the answer of every filter by it: %s %s',
    (name, value) => {
      const { sure, unsure } = narrow({ [name]: [value] });
      expect([...sure, ...unsure.keys()]).toEqual([...having(name, value), ...perhapsHaving(name, value)]);
    },
  );

  test.each([
    noFilters(),
    noFilters({ age: ['older'] }),
    noFilters({ status: ['recruiting'], institution: ['vest'] }),
  ])('is counted apart at every value: %o', (filters) => {
    const counts = countsOf(filterNames, all, filters, theirs);
    for (const name of filterNames)
      for (const [value, count] of counts[name]) {
        const { sure, unsure } = narrow({ ...filters, [name]: [value] });
        expect(count, `${name} ${value}`).toEqual({ sure: sure.length, unsure: unsure.size });
      }
  });
});
