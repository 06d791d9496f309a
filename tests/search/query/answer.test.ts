import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '../../../src/search/filters.ts';
import { spotKey, spotStatus } from '../../../src/search/index/facets.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { emptyState, type SearchState } from '../../../src/search/query/state.ts';
import { ask, facets, files, found, ids, studies, study } from './six-studies.ts';

describe('an answer', () => {
  test('has open studies first among those about the disease or near it, and then what only mentions it', async () => {
    expect(await found({ query: 'sukkersyke' })).toEqual(['distant', 'open', 'near', 'closed', 'mentioning']);
  });

  test('is everything in reading order when nothing is asked for', async () =>
    expect(await found({})).toEqual([...ids].reverse()));

  test('is narrowed by the places the query names, and then by the filters', async () => {
    expect(await found({ query: 'sukkersyke Bergen' })).toEqual(['open', 'near', 'closed', 'mentioning']);
    const filters = noFilters({ status: ['completed'] });
    expect(await found({ query: 'sukkersyke Bergen', filters })).toEqual(['closed']);
  });

  test('counts what each filter would leave, at the places the query names', async () => {
    const { counts } = await ask({
      query: 'sukkersyke Bergen',
      filters: noFilters({ status: ['completed'] }),
    });
    expect(counts.status).toEqual(
      new Map([
        ['completed', { sure: 1, unsure: 0 }],
        ['recruiting', { sure: 3, unsure: 0 }],
      ]),
    );
    expect(counts.category).toEqual(
      new Map([
        ['cancer', { sure: 0, unsure: 0 }],
        ['heart', { sure: 1, unsure: 0 }],
        ['lungs', { sure: 0, unsure: 0 }],
      ]),
    );
  });

  test('counts conditions for those who ask', async () => {
    const all = ids.map((id) => ({
      ...study('recruiting', 'vest'),
      condition: [id === 'other' ? 'kols' : 'diabetes'],
    }));
    const counted = async (filters: Partial<Filters>) => {
      const search = await openSearch(files(facets(all)), 'no');
      const found = await answer(search, { ...emptyState(), filters: noFilters(filters) });
      return [found.total, Object.fromEntries(await found.conditionCounts())];
    };
    const both = { diabetes: { sure: 5, unsure: 0 }, kols: { sure: 1, unsure: 0 } };
    expect(await counted({})).toEqual([6, both]);
    expect(await counted({ condition: ['kols'] })).toEqual([1, both]);
  });

  test('can be sorted by date instead', async () =>
    expect(await found({ query: 'sukkersyke', sort: 'newest' })).toEqual([
      'mentioning',
      'near',
      'distant',
      'open',
      'closed',
    ]));

  test('can be to the words as they stand, of which none may be missing', async () => {
    expect(await found({ query: 'diabetes', exact: true })).toEqual(['open', 'closed']);
    expect(await found({ query: 'diabetes xqzwv', exact: true })).toEqual([]);
    expect((await ask({ query: 'diabetes', exact: true })).understood).toBeUndefined();
  });

  test('tells whether open studies stand before others', async () => {
    expect((await ask({ query: 'sukkersyke Bergen' })).mixed).toBe(false);
    const filters = noFilters({ category: ['heart'] });
    expect((await ask({ query: 'sukkersyke Bergen', filters })).mixed).toBe(true);
  });

  test('tells how many are sure to be open', async () => {
    expect((await ask({ query: 'sukkersyke Bergen' })).open).toBe(3);
    expect((await ask({ query: 'sukkersyke', filters: noFilters({ status: ['completed'] }) })).open).toBe(0);
  });

  test('keeps a study that does not state what is chosen, and says so on its card', async () => {
    const silent = {
      ...noFilters({ status: ['recruiting'] }),
      town: [],
      described: ['yes'],
      spotStatus: [],
      unstated: ['age', 'region', 'institution'],
    };
    const all = [...Object.values(studies).slice(0, -1), silent];
    const search = await openSearch(files(facets(all)), 'no');
    const filters = noFilters({ age: ['older'], region: ['vest'], institution: ['vest'] });
    const { total, unsure, cards } = await answer(search, { ...emptyState(), filters });
    expect({ total, unsure }).toEqual({ total: 1, unsure: { total: 1, of: ['age', 'place'] } });
    expect((await cards(1)).map(({ unstated }) => unstated)).toEqual([['age', 'place']]);
  });

  test('says only what a study does not state, and never the status', async () => {
    const all = [
      { ...study('recruiting', 'vest'), institution: [], unstated: ['institution', 'region'] },
      { ...study('recruiting', 'vest'), institution: [], unstated: ['institution vest'], region: ['vest'] },
      { ...study('recruiting', 'vest'), institution: [], unstated: ['region'], town: ['Ukjent'] },
      ...Object.values(studies).slice(3),
    ];
    const inOrder = { 'order/reading.json': [0, 1, 2, 3, 4, 5] };
    const search = await openSearch(files({ ...facets(all), ...inOrder }), 'no');
    const told = async (filters: Partial<Filters>) => {
      const { unsure, cards } = await answer(search, { ...emptyState(), filters: noFilters(filters) });
      const shown = (await cards(9)).filter((card) => card.unstated.length > 0);
      return [unsure.of, shown.map(({ url, unstated }) => [url.split('/').at(-2), unstated])];
    };
    const open = { status: ['recruiting'] };
    expect(await told({ ...open, institution: ['vest'] })).toEqual([
      ['place', 'institution'],
      [
        ['closed', ['place']],
        ['open', ['institution']],
      ],
    ]);
    expect(await told({ ...open, region: ['vest'] })).toEqual([
      ['place', 'region'],
      [
        ['closed', ['place']],
        ['distant', ['region']],
      ],
    ]);
    expect(await told({ ...open, region: ['vest'], institution: ['vest'] })).toEqual([
      ['place', 'institution'],
      [
        ['closed', ['place']],
        ['open', ['institution']],
      ],
    ]);
  });

  test('tells how a study stands where it is asked about, and counts and orders by that', async () => {
    const closedThere = { kind: 'institution', id: 'vest' } as const;
    const all = Object.values({
      ...studies,
      open: { ...study('recruiting', 'vest'), spotStatus: [spotStatus(closedThere, 'completed')] },
    });
    const card = {
      url: '/studier/open/',
      status: 'recruiting',
      statusWords: 'Åpen',
      elsewhere: { [spotKey(closedThere)]: { status: 'completed', statusWords: 'Ferdig (Vest)' } },
    };
    const cards = Object.fromEntries(ids.map((id) => [id, { url: `/studier/${id}/` }]));
    const changed = files({
      ...facets(all),
      'card/no/0.json': { ...cards, open: card },
    });
    const search = await openSearch(changed, 'no');
    const told = async (state: Partial<SearchState>) => {
      const { open, total, cards } = await answer(search, { ...emptyState(), ...state });
      return { open, total, ofOpen: (await cards(9)).find(({ url }) => url === '/studier/open/') };
    };
    const there = { status: 'completed', statusWords: 'Ferdig (Vest)' };
    for (const state of [{ filters: noFilters({ institution: ['vest'] }) }, { query: 'Bergen' }]) {
      const { open, total, ofOpen } = await told(state);
      expect([open, total]).toEqual([2, 4]);
      expect(ofOpen).toMatchObject(there);
      expect(ofOpen).not.toHaveProperty('elsewhere');
    }
    const openInBergen = await told({ query: 'Bergen', filters: noFilters({ status: ['recruiting'] }) });
    expect(openInBergen).toEqual({ open: 2, total: 2, ofOpen: undefined });
    expect((await told({})).ofOpen).toMatchObject({ status: 'recruiting', statusWords: 'Åpen' });
  });

  test('without studies leads to the category nearest to what was asked for', async () => {
    const filters = noFilters({ status: ['not-yet-recruiting'] });
    expect(await ask({ query: 'sukkersyke', filters })).toMatchObject({ total: 0, category: 'heart' });
    expect(await ask({ query: 'diabetes insipidus' })).toMatchObject({ total: 0, category: 'cancer' });
    expect(await ask({ query: 'sukkersyke' })).toMatchObject({ total: 5, category: undefined });
  });
});
