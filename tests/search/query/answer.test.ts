import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '../../../src/search/filters.ts';
import type { Card } from '../../../src/search/index/card.ts';
import { type FacetedStudy, packFacets, spotKey, spotStatus } from '../../../src/search/index/facets.ts';
import { packLexicon } from '../../../src/search/index/lexicon.ts';
import { tiedToken, tokenOf } from '../../../src/search/index/token.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch, readTitles, type SearchFiles } from '../../../src/search/query/open-search.ts';
import { emptyState, type SearchState } from '../../../src/search/query/state.ts';

const study = (status: string, institution: string, category = 'heart'): FacetedStudy => ({
  ...noFilters({ status: [status], institution: [institution], category: [category] }),
  town: [],
  described: ['yes'],
  spotStatus: [],
  unstated: [],
});

/** Studies by the index's ids, in its order. */
const studies: Record<string, FacetedStudy> = {
  closed: study('completed', 'vest'),
  open: study('recruiting', 'vest'),
  distant: study('recruiting', 'nord'),
  near: study('recruiting', 'vest', 'cancer'),
  mentioning: study('recruiting', 'vest', 'cancer'),
  other: study('recruiting', 'nord', 'lungs'),
};
const ids = Object.keys(studies);

const token = tokenOf(0);
const label = { no: 'Diabetes', en: 'Diabetes' };
const lexicon = {
  'lexicon.json': packLexicon(
    new Map([[0, { token, kind: 'condition', label, forms: ['sukkersyke'], broader: [] }]]),
    [{ label: 'Bergen', institutions: ['vest'], forms: ['Bergen'], isTown: true }],
  ),
  'lexicon-rest.json': packLexicon(
    new Map([
      [
        1,
        {
          token: tokenOf(1),
          kind: 'condition',
          label: { no: 'Diabetes insipidus', en: 'DI' },
          forms: [],
          broader: [token],
        },
      ],
    ]),
    [],
  ),
};

/** What the index answers; every other word is in no study. */
const hits: Record<string, Record<string, number>> = {
  [`"${tiedToken(token, 'about')}"`]: { closed: 4, open: 3, distant: 3 },
  [`"${tiedToken(token, 'near')}"`]: { near: 1 },
  [`"${tiedToken(token, 'mentioned')}"`]: { mentioning: 1 },
  '"diabetes"': { closed: 2, open: 1 },
  diabetes: { open: 2, closed: 1 },
};

/** The facets as they are published. */
const facets = (all: readonly FacetedStudy[]) => {
  const { condition, ...common } = packFacets(all);
  return { 'facets.json': common, 'facets-condition.json': { condition } };
};

const files = (change: Record<string, unknown> = {}): SearchFiles & { readonly asked: string[] } => {
  const all = Object.values(studies);
  const content: Record<string, unknown> = {
    ...lexicon,
    ...facets(all),
    'order/reading.json': [5, 4, 3, 2, 1, 0],
    'order/newest.json': [5, 4, 3, 2, 1, 0],
    'places.json': { places: [], institutions: [], towns: [] },
    'titles/starts.json': { no: ['di', 'le'], en: [] },
    'titles/no/di.json': [['Diabetes hjemme', 'a', 'recruiting']],
    'card/no/0.json': Object.fromEntries(ids.map((id) => [id, { url: `/studier/${id}/` }])),
    ...change,
  };
  const asked: string[] = [];
  return {
    asked,
    engine: async () => ({
      search: async (words) => {
        const found = words === null ? Object.fromEntries(ids.map((id) => [id, 1])) : (hits[words] ?? {});
        return { results: Object.entries(found).map(([id, score]) => ({ id, score })) };
      },
    }),
    read: async <T>(name: string) => {
      asked.push(name);
      return (name.startsWith('described/') ? {} : content[name]) as T;
    },
  };
};

const ask = async (state: Partial<SearchState>) =>
  answer(await openSearch(files(), 'no'), { ...emptyState(), ...state });
const found = async (state: Partial<SearchState>): Promise<string[]> => {
  const { total, cards } = await ask(state);
  return (await cards(total)).map(({ url }: Card) => url.split('/')[2] ?? '');
};

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

describe('the search', () => {
  test('reads no more than it needs', async () => {
    const read = files();
    const search = await openSearch(read, 'no');
    await answer(search, { ...emptyState(), query: 'sukkersyke' });
    expect([...read.asked].sort()).toEqual(['facets.json', 'lexicon.json']);
    await answer(search, { ...emptyState(), query: 'xqzwv' });
    expect(read.asked).toContain('lexicon-rest.json');
    expect(read.asked).not.toContain('facets-condition.json');
    await answer(search, { ...emptyState(), filters: noFilters({ condition: ['diabetes'] }) });
    expect(read.asked).toContain('facets-condition.json');
    expect(read.asked).toContain('order/reading.json');
    expect(read.asked).not.toContain('order/newest.json');
  });

  test('is not opened when its files are of different builds', async () => {
    const other = facets([study('recruiting', 'vest')]);
    await expect(openSearch(files(other), 'no')).rejects.toThrow(
      '1 studies have facets, and 6 are in the index',
    );
    const { 'facets-condition.json': conditions } = other;
    const search = await openSearch(
      files({ 'facets-condition.json': conditions, 'order/newest.json': [0] }),
      'no',
    );
    await expect(search.facetsWithConditions()).rejects.toThrow('1 studies have facets');
    await expect(search.order('newest')).rejects.toThrow('1 studies have an order, and 6 are in the index');
  });

  test('shows no card where the cards are of another build than the index', async () => {
    const search = await openSearch(files({ 'card/no/0.json': { other: { url: '/studier/other/' } } }), 'no');
    await expect(search.card('open')).rejects.toThrow('open has none');
  });

  test('has titles in the file that begins like them, or with what comes before', async () => {
    const read = files();
    expect(await readTitles(read, 'no', 'di')).toEqual([['Diabetes hjemme', 'a', 'recruiting']]);
    expect(await readTitles(read, 'no', 'hj')).toEqual([['Diabetes hjemme', 'a', 'recruiting']]);
    expect(await readTitles(read, 'no', 'br')).toEqual([]);
    expect(read.asked.filter((name) => name.startsWith('titles/no/'))).toEqual([
      'titles/no/di.json',
      'titles/no/di.json',
    ]);
  });
});
