import { noFilters } from '../../../src/search/filters.ts';
import type { Card } from '../../../src/search/index/card.ts';
import { type FacetedStudy, packFacets } from '../../../src/search/index/facets.ts';
import { packLexicon } from '../../../src/search/index/lexicon.ts';
import { tiedToken, tokenOf } from '../../../src/search/index/token.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch, type SearchFiles } from '../../../src/search/query/open-search.ts';
import { emptyState, type SearchState } from '../../../src/search/query/state.ts';

/** A study as the facets see it. */
export const study = (status: string, institution: string, category = 'heart'): FacetedStudy => ({
  ...noFilters({ status: [status], institution: [institution], category: [category] }),
  town: [],
  described: ['yes'],
  spotStatus: [],
  unstated: [],
});

/** Studies by the index's ids, in its order. */
export const studies: Record<string, FacetedStudy> = {
  closed: study('completed', 'vest'),
  open: study('recruiting', 'vest'),
  distant: study('recruiting', 'nord'),
  near: study('recruiting', 'vest', 'cancer'),
  mentioning: study('recruiting', 'vest', 'cancer'),
  other: study('recruiting', 'nord', 'lungs'),
};
export const ids = Object.keys(studies);

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
export const facets = (all: readonly FacetedStudy[]) => {
  const { condition, ...common } = packFacets(all);
  return { 'facets.json': common, 'facets-condition.json': { condition } };
};

/** The published files of a search of six studies, some of them changed, with what was read of them. */
export const files = (change: Record<string, unknown> = {}): SearchFiles & { readonly asked: string[] } => {
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

/** Answers with all files as they are. */
export const ask = async (state: Partial<SearchState>) =>
  answer(await openSearch(files(), 'no'), { ...emptyState(), ...state });
/** The ids of the studies that are found, in order. */
export const found = async (state: Partial<SearchState>): Promise<string[]> => {
  const { total, cards } = await ask(state);
  return (await cards(total)).map(({ url }: Card) => url.split('/')[2] ?? '');
};
