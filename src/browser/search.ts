import type { CardFields } from '../search/card.ts';
import { type FilterName, filterNames } from '../search/filter-names.ts';
import type { PagefindAnswer, PagefindIndex, PagefindOptions } from './index-loader.ts';

/** What a search found. */
export interface Found {
  total: number;
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
  const [answer, openAnswer, ...others] = await Promise.all([
    ask(filters),
    terms === null ? undefined : ask({ ...filters, status: ['recruiting'] }),
    // A value's count ignores the other values of its own filter: they would be chosen beside it.
    ...filterNames.map((name) => ask({ ...filters, [name]: [] })),
  ]);
  const results = openAnswer && keepsOpen(filters) ? openFirst(answer, openAnswer) : answer.results;
  return {
    total: results.length,
    cards: async (limit) => {
      const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return data.map(({ url, meta }) => ({ ...(meta as CardFields), url }));
    },
    counts: Object.fromEntries(
      filterNames.map((name, position) => [name, others[position]?.filters[name] ?? {}]),
    ) as Found['counts'],
  };
}

const keepsOpen = ({ status }: Record<FilterName, string[]>): boolean =>
  status.length === 0 || status.includes('recruiting');

function openFirst(answer: PagefindAnswer, open: PagefindAnswer): PagefindAnswer['results'] {
  const ids = new Set(open.results.map((result) => result.id));
  const [first, rest] = [true, false].map((isOpen) =>
    answer.results.filter((result) => ids.has(result.id) === isOpen),
  );
  return [...(first ?? []), ...(rest ?? [])];
}

function optionsFor(terms: string | null, chosen: Partial<Record<FilterName, string[]>>): PagefindOptions {
  const filters = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
  return { filters, ...(terms === null && { sort: { order: 'asc' as const } }) };
}
