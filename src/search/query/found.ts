import { statusRank } from '../../catalogue/browser.ts';
import { literalQuery } from '../understanding/query.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { wordsOf } from '../words/fold.ts';
import type { OpenSearch } from './open-search.ts';
import { type Ask, openFirst, rank, touchingOnly } from './ranking.ts';

/** The studies that answer, in their order, and those of them that only touch on what was asked for. */
export interface Found {
  ids: string[];
  touching: ReadonlySet<string>;
}

/** The studies that answer an understood query, open ones first; all studies where it narrows nothing. */
export async function rankedIds(
  understood: Understanding,
  ask: Ask,
  { facets, order }: Pick<OpenSearch, 'facets' | 'order'>,
  statusOf: (id: string) => string,
): Promise<Found> {
  const ranking = await rank(understood, ask);
  if (ranking.kind === 'some') {
    const described = facets.described.get('yes');
    const isDescribed = (id: string): boolean => described?.has(id) ?? false;
    return {
      ids: openFirst(ranking.studies, statusOf, isDescribed).map(({ id }) => id),
      touching: touchingOnly(ranking.studies),
    };
  }
  const rankOf = (id: string): number => statusRank({ status: statusOf(id) });
  const ids = (await order('reading')).sort((a, b) => rankOf(a) - rankOf(b));
  return { ids, touching: new Set() };
}

/** Fewer words may stand together in a text by chance. */
const longPhrase = 5;

/** The studies that have all of a long query, word by word: who pastes a title wants its study. */
export async function wholePhrase({ literal, asTyped }: Understanding, ask: Ask): Promise<string[]> {
  const words = wordsOf(literal ?? '');
  return asTyped || words.length < longPhrase ? [] : [...(await ask(`"${words.join(' ')}"`)).keys()];
}

/** What was found, with the studies that have the whole query first. */
export const withPhrase = ({ ids, touching }: Found, having: readonly string[]): Found =>
  having.length === 0
    ? { ids, touching }
    : {
        ids: unique([...having, ...ids]),
        touching: new Set([...touching].filter((id) => !having.includes(id))),
      };

/** The studies that have every word as it stands. The index alone would shorten an unknown word until it fits. */
export async function literalIds(
  query: string,
  ask: Ask,
  { order }: Pick<OpenSearch, 'order'>,
): Promise<string[]> {
  const { literal } = literalQuery(query);
  if (literal === null) return order('reading');
  const words = await Promise.all(wordsOf(literal).map((word) => ask(`"${word}"`)));
  if (words.some((hits) => hits.size === 0)) return [];
  return [...(await ask(literal)).keys()];
}

/** Some studies in the order of all. */
export const inOrder = (ids: readonly string[], order: readonly string[]): string[] => {
  const wanted = new Set(ids);
  return order.filter((id) => wanted.has(id));
};

/** Items, each once. */
export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
