import type { Card } from '../search/card.ts';
import { type Filters, filterNames } from '../search/filter-names.ts';
import { wordsOf } from '../search/fold.ts';
import { literalQuery, understandWith } from '../search/query.ts';
import { type Ask, rank } from '../search/ranking.ts';
import type { SearchState } from '../search/state.ts';
import type { Understanding } from '../search/understanding.ts';
import type { LoadedSearch, PagefindIndex } from './index-loader.ts';
import { withoutLoss } from './lost-parts.ts';

/** What a search found. */
export interface Answer {
  total: number;
  /** Open studies were found, and others after them. */
  mixed: boolean;
  /** How the query was understood; undefined when it was taken as it stands. */
  understood: Understanding | undefined;
  /** The first cards; each costs a small file. */
  cards(limit: number): Promise<Card[]>;
  /** How many studies each filter value would leave. */
  counts: Record<string, Map<string, number>>;
}

/**
 * Answers what a reader asks. Values of one filter widen (Oslo or Bergen), different filters narrow (open and
 * in Bergen). Among studies that fit as well, open ones come first.
 */
export async function answer(
  { index, lexicon, card, order }: LoadedSearch,
  state: SearchState,
): Promise<Answer> {
  const all = await everything(index);
  const ask: Ask = async (term) => {
    const { results } = await index.search(term);
    return new Map(results.map(({ id, score }) => [id, score]));
  };
  const exists = async (word: string): Promise<boolean> => (await ask(`"${word}"`)).size > 0;
  const understood = state.exact ? undefined : await understandWith(state.query, lexicon, exists);
  const found = understood ? await rankedIds(understood, ask, all) : await literalIds(state.query, ask, all);
  const sorted = state.sort === 'relevance' ? found : inOrder(found, await order(state.sort));
  const inPlaces = atPlaces(sorted, understood, all);
  const chosen = narrowed(inPlaces, state.filters, all);
  const open = all.values.get('status')?.get('recruiting') ?? new Set();
  const openCount = chosen.filter((id) => open.has(id)).length;
  return {
    total: chosen.length,
    mixed:
      openCount > 0 && openCount < chosen.length && chosen.slice(0, openCount).every((id) => open.has(id)),
    understood,
    cards: (limit) => Promise.all(chosen.slice(0, limit).map(card)),
    counts: countsOf(inPlaces, state.filters, all),
  };
}

/** Every study of the index: in reading order, and by the filter values it has. */
interface Everything {
  order: string[];
  values: Map<string, Map<string, Set<string>>>;
}

const known = new WeakMap<PagefindIndex, Promise<Everything>>();

function everything(index: PagefindIndex): Promise<Everything> {
  const made = known.get(index) ?? withoutLoss(() => readEverything(index));
  known.set(index, made);
  made.catch(() => known.delete(index));
  return made;
}

async function readEverything(index: PagefindIndex): Promise<Everything> {
  const filters = await index.filters();
  const { results } = await index.search(null, { sort: { order: 'asc' } });
  const values = new Map<string, Map<string, Set<string>>>();
  for (const [name, counts] of Object.entries(filters)) {
    const sets = Object.keys(counts).map(async (value): Promise<[string, Set<string>]> => {
      const having = await index.search(null, { filters: { [name]: [value] } });
      return [value, new Set(having.results.map(({ id }) => id))];
    });
    values.set(name, new Map(await Promise.all(sets)));
  }
  return {
    order: results.map(({ id }) => id),
    values,
  };
}

async function rankedIds(understood: Understanding, ask: Ask, all: Everything): Promise<string[]> {
  const ranked = await rank(understood, ask);
  if (!ranked) return all.order;
  const open = all.values.get('status')?.get('recruiting');
  const isOpen = (id: string): number => (open?.has(id) ? 1 : 0);
  return ranked
    .sort((a, b) => b.matched - a.matched || isOpen(b.id) - isOpen(a.id) || b.score - a.score)
    .map(({ id }) => id);
}

/** The studies that have every word as it stands. The index alone would shorten an unknown word until it fits. */
async function literalIds(query: string, ask: Ask, all: Everything): Promise<string[]> {
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
  all: Everything,
): readonly string[] {
  const places = understood?.places ?? [];
  if (places.length === 0) return ids;
  const institutions = all.values.get('institution');
  const sets = places.flatMap(({ place }) => place.institutions.flatMap((id) => institutions?.get(id) ?? []));
  return ids.filter((id) => sets.some((set) => set.has(id)));
}

function narrowed(ids: readonly string[], filters: Filters, all: Everything): string[] {
  const conditions = filterNames
    .filter((name) => filters[name].length > 0)
    .map((name) => filters[name].flatMap((value) => all.values.get(name)?.get(value) ?? []));
  return ids.filter((id) => conditions.every((sets) => sets.some((set) => set.has(id))));
}

/** A value's count ignores the other values of its own filter: they would be chosen beside it. */
function countsOf(ids: readonly string[], filters: Filters, all: Everything): Answer['counts'] {
  return Object.fromEntries(
    filterNames.map((name) => {
      const left = narrowed(ids, { ...filters, [name]: [] }, all);
      const values = [...(all.values.get(name) ?? new Map<string, Set<string>>())];
      return [name, new Map(values.map(([value, set]) => [value, left.filter((id) => set.has(id)).length]))];
    }),
  );
}
