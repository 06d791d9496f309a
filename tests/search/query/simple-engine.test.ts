import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import type { Card } from '../../../src/search/index/card.ts';
import { type FacetedStudy, packFacets } from '../../../src/search/index/facets.ts';
import { packLexicon } from '../../../src/search/index/lexicon.ts';
import { tokenOf } from '../../../src/search/index/token.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { simpleEngine } from '../../../src/search/query/simple-engine.ts';
import { emptyState } from '../../../src/search/query/state.ts';

const study = (condition: string[], institution: string): FacetedStudy => ({
  ...noFilters({ status: ['recruiting'], condition, institution: [institution] }),
  town: [],
  described: [],
  spotStatus: [],
  unstated: [],
});
const { condition, ...common } = packFacets([
  study(['diabetes'], 'vest'),
  study(['kols'], 'vest'),
  study(['diabetes', 'kols'], 'nord'),
]);
const content: Record<string, unknown> = {
  'lexicon.json': packLexicon(
    new Map([
      [
        0,
        {
          token: tokenOf(0),
          kind: 'condition' as const,
          label: { no: 'Sukkersyke', en: 'Diabetes' },
          forms: [],
          broader: [],
        },
      ],
    ]),
    [{ label: 'Bergen', institutions: ['vest'], forms: ['Bergen'], isTown: true }],
  ),
  'lexicon-rest.json': packLexicon(new Map(), []),
  'conditions/en.json': { diabetes: 'Diabetes', kols: 'COPD' },
  'facets.json': common,
  'facets-condition.json': { condition },
  'order/reading.json': [2, 1, 0],
  'card/no/0.json': Object.fromEntries(['xa', 'xb', 'xc'].map((id) => [id, { url: `/studier/${id}/` }])),
};
const read = async <T>(name: string) => (name.startsWith('described/') ? {} : content[name]) as T;

async function found(query: string): Promise<string[]> {
  const search = await openSearch({ read, engine: () => simpleEngine({ read }) }, 'no');
  const { cards } = await answer(search, { ...emptyState(), query });
  return (await cards(9)).map(({ url }: Card) => url.split('/')[2] ?? '');
}

describe('a browser that cannot run the index', () => {
  test('finds the studies of a condition, also at a place, with their cards', async () => {
    expect(await found('sukkersyke')).toEqual(['xa', 'xc']);
    expect(await found('sukkersyke Bergen')).toEqual(['xa']);
  });

  test('lists all studies where no word is asked for, and none of a word it does not know', async () => {
    expect(await found('')).toEqual(['xc', 'xb', 'xa']);
    expect(await found('xqzwv')).toEqual([]);
  });
});
