import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import type { Card } from '../../../src/search/index/card.ts';
import { type FacetedStudy, packFacets } from '../../../src/search/index/facets.ts';
import { packLexicon } from '../../../src/search/index/lexicon.ts';
import type { PlacesFile } from '../../../src/search/index/places.ts';
import { tiedToken, tokenOf } from '../../../src/search/index/token.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch, type SearchFiles } from '../../../src/search/query/open-search.ts';
import { emptyState, type SearchState } from '../../../src/search/query/state.ts';

const study = (status: string, institution: string[], change: Partial<FacetedStudy> = {}): FacetedStudy => ({
  ...noFilters({ status: [status], institution }),
  town: [],
  described: ['yes'],
  spotStatus: [],
  unstated: institution.length === 0 ? ['institution', 'region'] : [],
  ...change,
});

/** Studies of diabetes, but for the last. */
const studies: Record<string, FacetedStudy> = {
  'i-oslo': study('recruiting', ['ous']),
  'i-bergen': study('recruiting', ['haukeland']),
  'ferdig-i-bergen': study('completed', ['haukeland']),
  'ferdig-i-tromso': study('completed', ['unn']),
  uplassert: study('recruiting', []),
  annet: study('recruiting', ['unn']),
};
const ids = Object.keys(studies);
const places: PlacesFile = {
  places: [
    ['Førde', 61.451, 5.857],
    ['Tromsø', 69.667, 18.933],
  ],
  institutions: [
    ['ous', 'sor-ost', ['Oslo', 59.937, 10.741]],
    ['haukeland', 'vest', ['Bergen', 60.373, 5.358]],
    ['unn', 'nord', ['Tromsø', 69.667, 18.933]],
  ],
  towns: [],
};

const token = tokenOf(0);
const label = { no: 'Diabetes', en: 'Diabetes' };
const town = (name: string, institutions: string[]) => ({
  label: name,
  institutions,
  forms: [name],
  isTown: true,
});
const { condition, ...common } = packFacets(Object.values(studies));
const asked: string[] = [];
const content: Record<string, unknown> = {
  'lexicon.json': packLexicon(
    new Map([[0, { token, kind: 'condition' as const, label, forms: [], broader: [] }]]),
    [town('Bergen', ['haukeland']), town('Tromsø', ['unn'])],
  ),
  'lexicon-rest.json': packLexicon(new Map(), [town('Førde', []), town('Ukjent', [])]),
  'facets.json': common,
  'facets-condition.json': { condition },
  'order/reading.json': [0, 1, 2, 3, 4, 5],
  'places.json': places,
  'card/no/0.json': Object.fromEntries(ids.map((id) => [id, { url: `/studier/${id}/` }])),
};
const files: SearchFiles = {
  engine: async () => ({
    search: async (words) => {
      const found = words === null ? ids : words === `"${tiedToken(token, 'about')}"` ? ids.slice(0, -1) : [];
      return { results: found.map((id) => ({ id, score: 1 })) };
    },
  }),
  read: async <T>(name: string) => {
    asked.push(name);
    return (name.startsWith('described/') ? {} : content[name]) as T;
  },
};

const idOf = ({ url }: Card): string => url.split('/')[2] ?? '';
async function told(state: Partial<SearchState>) {
  asked.length = 0;
  const found = await answer(await openSearch(files, 'no'), { ...emptyState(), ...state });
  const cards = await found.cards(9);
  const further = await Promise.all(
    found.further.map(async ({ why, far, cards: some }) => [
      why === 'nearest' ? `${far?.town} ${far?.kilometres}` : why,
      (await some(9)).map(idOf),
    ]),
  );
  return { found, cards, ids: cards.map(idOf), further, readPlaces: asked.includes('places.json') };
}

describe('a place without a study of what is asked for', () => {
  test('is told, with the nearest open ones by town, and then the others', async () => {
    const { found, ids: here, further } = await told({ query: 'diabetes i Førde' });
    expect(found.place).toMatchObject({
      isWithout: true,
      isEmpty: true,
      isWithoutOpen: true,
      from: { kind: 'place', point: 'Førde' },
    });
    expect(here).toEqual(['uplassert']);
    expect(further).toEqual([
      ['Bergen 120', ['i-bergen']],
      ['Oslo 310', ['i-oslo']],
      ['elsewhere', ['ferdig-i-bergen', 'ferdig-i-tromso']],
    ]);
  });

  test('is told of a chosen hospital too', async () => {
    const filters = noFilters({ institution: ['unn'], status: ['recruiting'] });
    const { found, further } = await told({ query: 'diabetes', filters });
    expect(found.place).toMatchObject({ isWithout: true, asked: { institution: ['unn'] } });
    expect(further.slice(0, 2)).toEqual([
      ['Oslo 1150', ['i-oslo']],
      ['Bergen 1210', ['i-bergen']],
    ]);
  });

  test('has the others in no order where nobody knows where it is', async () => {
    const { found, further } = await told({ query: 'diabetes i Ukjent' });
    expect(found.place).toMatchObject({ isWithout: true, from: undefined });
    expect(further).toEqual([['elsewhere', ['i-bergen', 'i-oslo', 'ferdig-i-bergen', 'ferdig-i-tromso']]]);
  });
});

describe('a place with studies', () => {
  test('of which none is open is followed by those that are, nearest first', async () => {
    const { found, ids: here, further } = await told({ query: 'diabetes Tromsø' });
    expect(here).toEqual(['ferdig-i-tromso', 'uplassert']);
    expect(found.place).toMatchObject({ isWithout: false, isWithoutOpen: true });
    expect(further).toEqual([
      ['Oslo 1150', ['i-oslo']],
      ['Bergen 1210', ['i-bergen']],
    ]);
  });

  test('of which some are open is all there is to say, and no distance is fetched', async () => {
    const { found, further, readPlaces } = await told({ query: 'diabetes Bergen' });
    expect(found.place).toMatchObject({ isWithout: false, isWithoutOpen: false });
    expect([further, readPlaces]).toEqual([[], false]);
  });

  test('is followed by those near it where they are asked for', async () =>
    expect((await told({ query: 'diabetes nær Bergen' })).further).toEqual([['Oslo 300', ['i-oslo']]]));

  test('is not said to be without open ones to those who ask for others', async () => {
    const filters = noFilters({ status: ['completed'] });
    const { found, further } = await told({ query: 'diabetes Tromsø', filters });
    expect(found.place).toMatchObject({ isWithoutOpen: false });
    expect(further).toEqual([]);
  });
});

describe('the order by distance', () => {
  test('has all studies from the place outwards, and last those of which nobody knows', async () => {
    const { found, cards } = await told({ query: 'diabetes Førde', sort: 'distance' });
    expect(found.place).toMatchObject({ isOrder: true, isWithout: false });
    expect(cards.map((card) => [idOf(card), card.far && `${card.far.town} ${card.far.kilometres}`])).toEqual([
      ['i-bergen', 'Bergen 120'],
      ['ferdig-i-bergen', 'Bergen 120'],
      ['i-oslo', 'Oslo 310'],
      ['ferdig-i-tromso', 'Tromsø 1090'],
      ['uplassert', null],
    ]);
    expect(found.further).toEqual([]);
  });

  test('counts from the chosen hospital, and keeps the other filters', async () => {
    const filters = noFilters({ institution: ['unn'], status: ['completed'] });
    const { ids: all, found } = await told({ query: 'diabetes', sort: 'distance', filters });
    expect(all).toEqual(['ferdig-i-tromso', 'ferdig-i-bergen']);
    expect(found.counts.status.get('recruiting')).toEqual({ sure: 3, unsure: 0 });
  });

  test('is the usual order where no place is asked about', async () => {
    const { ids: all, found, readPlaces } = await told({ query: 'diabetes', sort: 'distance' });
    expect(all).toEqual((await told({ query: 'diabetes' })).ids);
    expect([found.place, readPlaces]).toEqual([undefined, false]);
  });
});
