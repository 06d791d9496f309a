import type { Card } from '../index/card.ts';
import type { AllStudies } from '../index/facets.ts';
import { wordsOf } from './fold.ts';
import { countsOf, type FilterCounts, narrowed } from './narrow.ts';
import { nearestCategory } from './nearest-category.ts';
import type { OpenSearch } from './open-search.ts';
import { literalQuery, understandWith } from './query.ts';
import { type Ask, openFirst, rank } from './ranking.ts';
import type { SearchState } from './state.ts';
import type { Understanding } from './understanding.ts';

/** What a search found. */
export interface SearchAnswer {
  total: number;
  /** Open studies were found, and others after them. */
  mixed: boolean;
  /** How the query was understood; undefined when it was taken as it stands. */
  understood: Understanding | undefined;
  /** The first cards; each costs a small file. */
  cards(limit: number): Promise<Card[]>;
  counts: FilterCounts;
  /** When nothing was found: the category that is nearest to what was asked for. */
  category: string | undefined;
}

/**
 * Answers what a reader asks: the studies that fit, in the order they are shown, narrowed by the places the
 * query names and by the filters. The page, the benchmark and the tests all come here.
 */
export async function answer(
  { engine, lexicon, all, card, order }: OpenSearch,
  state: SearchState,
): Promise<SearchAnswer> {
  const ask: Ask = async (term) => {
    const { results } = await engine.search(term);
    return new Map(results.map(({ id, score }) => [id, score]));
  };
  const exists = async (word: string): Promise<boolean> => (await ask(`"${word}"`)).size > 0;
  const understood = state.exact ? undefined : await understandWith(state.query, lexicon, exists);
  const found = understood ? await rankedIds(understood, ask, all) : await literalIds(state.query, ask, all);
  const sorted = state.sort === 'relevance' ? found : inOrder(found, await order(state.sort));
  const inPlaces = atPlaces(sorted, understood, all);
  const chosen = narrowed(inPlaces, state.filters, all.facets);
  const open = openOf(all);
  const openCount = chosen.filter((id) => open.has(id)).length;
  return {
    total: chosen.length,
    mixed:
      openCount > 0 && openCount < chosen.length && chosen.slice(0, openCount).every((id) => open.has(id)),
    understood,
    cards: (limit) => Promise.all(chosen.slice(0, limit).map(card)),
    category: chosen.length > 0 ? undefined : await nearestCategory(found, understood, lexicon, ask, all),
    counts: countsOf(inPlaces, state.filters, all.facets),
  };
}

async function rankedIds(understood: Understanding, ask: Ask, all: AllStudies): Promise<string[]> {
  const ranking = await rank(understood, ask);
  if (ranking.kind === 'all') return all.order;
  return openFirst(ranking.studies, openOf(all)).map(({ id }) => id);
}

/** The studies that have every word as it stands. The index alone would shorten an unknown word until it fits. */
async function literalIds(query: string, ask: Ask, all: AllStudies): Promise<string[]> {
  const { literal } = literalQuery(query);
  if (literal === null) return all.order;
  const words = await Promise.all(wordsOf(literal).map((word) => ask(`"${word}"`)));
  if (words.some((hits) => hits.size === 0)) return [];
  return [...(await ask(literal)).keys()];
}

const inOrder = (ids: readonly string[], order: readonly string[]): string[] => {
  const wanted = new Set(ids);
  return order.filter((id) => wanted.has(id));
};

function atPlaces(
  ids: readonly string[],
  understood: Understanding | undefined,
  all: AllStudies,
): readonly string[] {
  const places = understood?.places ?? [];
  if (places.length === 0) return ids;
  const sets = places.flatMap(({ place }) =>
    place.institutions.flatMap((id) => all.facets.institution.get(id) ?? []),
  );
  return ids.filter((id) => sets.some((set) => set.has(id)));
}

const openOf = ({ facets }: AllStudies): ReadonlySet<string> => facets.status.get('recruiting') ?? new Set();
