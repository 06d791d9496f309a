import type { Catalogue } from '../../src/catalogue/index.ts';
import type { Card } from '../../src/search/index/card.ts';
import { answer } from '../../src/search/query/answer.ts';
import type { OpenSearch } from '../../src/search/query/open-search.ts';
import { emptyState } from '../../src/search/query/state.ts';
import { literalQuery } from '../../src/search/understanding/query.ts';
import { type JudgedQuery, rightAnswers } from './judged.ts';

/** How well a class of queries is answered, each figure from 0 to 1. */
export interface Scores {
  queries: number;
  /** Those with at least one right answer among the first ten. */
  answered: number;
  /** Share of the right answers among the first ten, of those that could be there. */
  recall: number;
  /** One divided by the place of the first right answer. */
  reciprocalRank: number;
  /** The queries that found too little. */
  missed: Missed[];
}

/** A query that is a miss, with the share it found of what is right. */
export interface Missed {
  query: string;
  recall: number;
}

/** As test and benchmark tell it: «deppa (0.00)». */
export const toldMiss = ({ query, recall }: Missed): string => `${query} (${recall.toFixed(2)})`;

/** A query that finds less than this of what is right is a miss. */
const miss = 0.85;

/** Gives ids of studies, best first. */
export type Engine = (query: string) => Promise<string[]>;

const first = 10;

/**
 * The two engines that are compared: Pagefind asked for the words as they stand, and the search as readers have
 * it, with the same understanding, order and narrowing.
 */
export const enginesOf = (search: OpenSearch): { plain: Engine; ours: Engine } => ({
  plain: async (query) => {
    const { results } = await search.engine.search(literalQuery(query).literal);
    return (await Promise.all(results.map(({ id }) => search.card(id)))).map(studyOf);
  },
  ours: async (query) => {
    const { total, cards, further } = await answer(search, { ...emptyState(), query });
    const near = await Promise.all(further.map((one) => one.cards(one.total)));
    return [...(await cards(total)), ...near.flat()].map(studyOf);
  },
});

/** An engine that is asked the same thing once. */
export function remembering(engine: Engine): Engine {
  const known = new Map<string, Promise<string[]>>();
  return (query) => {
    const found = known.get(query) ?? engine(query);
    known.set(query, found);
    return found;
  };
}

/** The id of a study ends the address of its page. */
const studyOf = ({ url }: Card): string => url.replace(/\/$/, '').split('/').at(-1) ?? '';

/** Scores an engine on judged queries, by class and in all; those that nothing in the catalogue answers are left out. */
export async function evaluate(
  queries: readonly JudgedQuery[],
  engine: Engine,
  catalogue: Catalogue,
): Promise<Map<string, Scores>> {
  const results = new Map<string, Scores>();
  for (const judged of queries) {
    const right = rightAnswers(judged, catalogue.studies);
    if (right.size === 0) continue;
    const found = (await engine(judged.query)).slice(0, first);
    const hits = found.filter((id) => right.has(id)).length;
    const place = found.findIndex((id) => right.has(id));
    const recall = hits / Math.min(first, right.size);
    for (const group of [judged.class, 'all']) {
      const scores = results.get(group) ?? {
        queries: 0,
        answered: 0,
        recall: 0,
        reciprocalRank: 0,
        missed: [],
      };
      scores.queries++;
      if (hits > 0) scores.answered++;
      scores.recall += recall;
      scores.reciprocalRank += place === -1 ? 0 : 1 / (place + 1);
      if (recall < miss) scores.missed.push({ query: judged.query, recall });
      results.set(group, scores);
    }
  }
  for (const scores of results.values()) {
    scores.recall /= scores.queries;
    scores.reciprocalRank /= scores.queries;
  }
  return results;
}

/** How alike the first answers are for every name of a condition, from 0 to 1. */
export async function synonymAgreement(catalogue: Catalogue, engine: Engine): Promise<number> {
  const overlaps: number[] = [];
  const used = new Set(catalogue.studies.flatMap((study) => study.conditions));
  for (const { name, synonyms } of used) {
    const expected = new Set((await engine(name.nb)).slice(0, first));
    for (const synonym of [...synonyms.nb, ...synonyms.nn, ...synonyms.en]) {
      const found = (await engine(synonym)).slice(0, first);
      const common = found.filter((id) => expected.has(id)).length;
      overlaps.push(common / Math.max(expected.size, found.length, 1));
    }
  }
  return overlaps.reduce((sum, overlap) => sum + overlap, 0) / Math.max(1, overlaps.length);
}

/** Correctly written words that were taken for something else, with what they were taken for. */
export async function wrongCorrections(words: readonly string[], search: OpenSearch): Promise<string[]> {
  const wrong: string[] = [];
  for (const word of words) {
    const { understood } = await answer(search, { ...emptyState(), query: word });
    for (const { typed, meant } of understood?.corrections ?? []) wrong.push(`${typed} → ${meant}`);
  }
  return wrong;
}
