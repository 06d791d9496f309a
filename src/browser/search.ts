import type { CardFields } from '../search/card.ts';
import { type FilterName, filterNames } from '../search/filter-names.ts';
import type { PagefindAnswer, PagefindIndex, PagefindOptions } from './index-loader.ts';

/** What a search found. */
export interface Found {
  total: number;
  /** Both open studies and others were found. */
  mixed: boolean;
  /** The first cards; each costs a small file. */
  cards(limit: number): Promise<Card[]>;
  /** How many studies each filter value would leave. */
  counts: Record<FilterName, Record<string, number>>;
}

export type Card = CardFields & { url: string };

/**
 * Asks the index. Values of one filter widen (Oslo or Bergen), different filters narrow (open and in
 * Bergen). Without a query the studies come in reading order; with one, open studies first, each part by
 * relevance.
 *
 * @param terms words to look for; null for every study
 */
export async function search(
  index: PagefindIndex,
  terms: string | null,
  filters: Record<FilterName, string[]>,
): Promise<Found> {
  const ask = (chosen: Partial<Record<FilterName, string[]>>): Promise<PagefindAnswer> =>
    index.search(terms, optionsFor(terms, chosen));
  const wantsOpen = filters.status.length === 0 || filters.status.includes('recruiting');
  const [answer, open, ...others] = await Promise.all([
    ask(filters),
    wantsOpen ? ask({ ...filters, status: ['recruiting'] }) : undefined,
    // A value's count ignores the other values of its own filter: they would be chosen beside it.
    ...filterNames.map((name) => ask({ ...filters, [name]: [] })),
  ]);
  const openIds = new Set(open?.results.map((result) => result.id));
  const results = openFirst(answer.results, openIds);
  return {
    total: results.length,
    mixed: openIds.size > 0 && openIds.size < results.length,
    cards: async (limit) => {
      const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return data.map(({ url, meta }) => ({ ...(meta as CardFields), url }));
    },
    counts: Object.fromEntries(
      filterNames.map((name, position) => [name, others[position]?.filters[name] ?? {}]),
    ) as Found['counts'],
  };
}

/** Both parts keep the order they came in. */
const openFirst = (
  results: PagefindAnswer['results'],
  open: ReadonlySet<string>,
): PagefindAnswer['results'] =>
  [true, false].flatMap((isOpen) => results.filter((result) => open.has(result.id) === isOpen));

function optionsFor(terms: string | null, chosen: Partial<Record<FilterName, string[]>>): PagefindOptions {
  const filters = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
  return { filters, ...(terms === null && { sort: { order: 'asc' as const } }) };
}
