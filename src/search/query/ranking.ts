import { compare, statusRank } from '../../catalogue/browser.ts';
import type { Clause, Understanding } from '../understanding/understanding.ts';

/** What the index says of a word: the studies that have it, with how well they fit. */
export type Hits = ReadonlyMap<string, number>;
export type Ask = (term: string) => Promise<Hits>;

/** A study among the answers. */
interface Ranked {
  id: string;
  /** How many of the things asked for it has. */
  matched: number;
  /** How well it has them; higher is better. */
  score: number;
  /** How well it has what is required of an answer. */
  about: number;
}

/** The studies that answer a query, best first; or all of them, which nothing puts in an order of its own. */
type Ranking = { kind: 'all' } | { kind: 'some'; studies: Ranked[] };

/** A study that has less than this of what the best one has only touches on what was asked for. */
const enough = 0.6;

/** The studies that only touch on what was asked for, beside those that are about it. */
export function touchingOnly(ranked: readonly Ranked[]): Set<string> {
  const best = Math.max(0, ...ranked.map(({ about }) => about));
  return new Set(ranked.filter(({ about }) => about < enough * best).map(({ id }) => id));
}

/**
 * The answers with open studies first, then those that may open, those nobody is sure of and those that are over,
 * among those that have as much of what was asked for, and that are about it: an open study that only mentions a
 * disease does not come before a closed one about it. Those that stand alike come in the order of how well they are
 * described: what only a register tells of comes after what somebody has written about.
 */
export function openFirst(
  ranked: readonly Ranked[],
  statusOf: (id: string) => string,
  isDescribed: (id: string) => boolean,
): Ranked[] {
  const ranks = new Map(ranked.map(({ id }) => [id, statusRank({ status: statusOf(id) })]));
  const rankOf = ({ id }: Ranked): number => ranks.get(id) ?? 0;
  const best = new Map<number, number>();
  for (const { matched, score } of ranked) best.set(matched, Math.max(score, best.get(matched) ?? 0));
  const isClose = ({ matched, score }: Ranked): boolean => score >= enough * (best.get(matched) ?? 0);
  return [...ranked].sort(
    (a, b) =>
      b.matched - a.matched ||
      Number(isClose(b)) - Number(isClose(a)) ||
      rankOf(a) - rankOf(b) ||
      Number(isDescribed(b.id)) - Number(isDescribed(a.id)) ||
      b.score - a.score,
  );
}

/**
 * The studies that answer an understood query, best first: those that have most of what was asked for, and
 * among them those that have it most plainly. A study that lacks everything required is no answer.
 *
 * @returns all studies when nothing narrows them: no words, filler words only, or just a place
 */
export async function rank(query: Understanding, ask: Ask): Promise<Ranking> {
  const { literal, clauses, unknown, perhaps, asTyped } = query;
  if (asTyped && literal !== null) {
    return ranking([...(await ask(literal))].map(([id, score]) => ({ id, matched: 1, score, about: 0 })));
  }
  if (clauses.length === 0) return unknown.length + perhaps.length > 0 ? ranking([]) : { kind: 'all' };
  const found = new Map<string, Ranked>();
  for (const clause of clauses) {
    for (const [id, score] of await hitsOf(clause, ask)) {
      const entry = found.get(id) ?? { id, matched: 0, score: 0, about: 0 };
      entry.matched += clause.required ? 2 : 1;
      entry.score += score;
      if (clause.required) entry.about += score;
      found.set(id, entry);
    }
  }
  return ranking([...found.values()].filter(({ about }) => about > 0));
}

/** Studies with any of a clause's words, each with the best it has. */
async function hitsOf({ terms }: Clause, ask: Ask): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  const answers = await Promise.all(
    terms.map(async ({ word, weight }) => ({ weight, hits: normalised(await ask(word)) })),
  );
  for (const { weight, hits } of answers) {
    for (const [id, score] of hits) {
      // Having a concept is what counts; how often the token's field repeats it says little.
      best.set(id, Math.max(weight * (0.9 + 0.1 * score), best.get(id) ?? 0));
    }
  }
  return best;
}

/** Scores from 0 to 1. */
function normalised(hits: Hits): Map<string, number> {
  const top = Math.max(0, ...hits.values());
  return new Map([...hits].map(([id, score]) => [id, top > 0 ? score / top : 0]));
}

const ranking = (studies: Ranked[]): Ranking => ({
  kind: 'some',
  studies: studies.sort((a, b) => b.matched - a.matched || b.score - a.score || compare(a.id, b.id)),
});
