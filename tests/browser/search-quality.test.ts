import { describe, expect } from 'vitest';
import { enginesOf, type JudgedQuery, readQueries, rightAnswers } from '../../bench/search/evaluate.ts';
import { openIndex } from '../../bench/search/index-in-node.ts';
import { ask, catalogue, test } from './asking.ts';
import { partsOf, resultPaths, studyAt } from './search-page.ts';

/** Five judged queries of each class, evenly spread over those there are. */
const perClass = 5;
const judged = [
  ...Map.groupBy(readQueries('bench/search/queries.yaml'), (query) => query.class).values(),
].flatMap((queries) =>
  Array.from({ length: perClass }, (_, at) => queries[Math.floor((at * queries.length) / perClass)]).filter(
    (query) => query !== undefined,
  ),
);

const recall = (query: JudgedQuery, found: readonly string[]): number => {
  const right = rightAnswers(query, catalogue.studies);
  return found.slice(0, 10).filter((id) => right.has(id)).length / Math.min(10, right.size);
};

const reciprocalRank = (query: JudgedQuery, found: readonly string[]): number => {
  const right = rightAnswers(query, catalogue.studies);
  const place = found.findIndex((id) => right.has(id));
  return place === -1 ? 0 : 1 / (place + 1);
};

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe('queries typed into the page', () => {
  test('are answered as well as in Node, in every class', async ({ visit }) => {
    const { search, close } = await openIndex(catalogue);
    try {
      const { ours } = enginesOf(search);
      const { page } = await visit('/studier/');
      const inPage: number[] = [];
      const inNode: number[] = [];
      const ranks: number[] = [];
      const unlike: string[] = [];
      for (const query of judged) {
        const expected = await ours(query.query);
        await ask(page, query.query);
        const found = (await resultPaths(page)).map(studyAt);
        ranks.push(reciprocalRank(query, found));
        inPage.push(recall(query, found));
        inNode.push(recall(query, expected));
        const total = Number.parseInt((await partsOf(page).line.textContent()) ?? '', 10) || 0;
        const isSame = total === expected.length && found.join() === expected.slice(0, found.length).join();
        if (!isSame) unlike.push(query.query);
      }
      expect(judged).toHaveLength(9 * perClass);
      expect(unlike).toEqual([]);
      expect(mean(inPage)).toBeGreaterThanOrEqual(0.92);
      expect(mean(inPage)).toBe(mean(inNode));
      expect(mean(ranks)).toBeGreaterThanOrEqual(0.9);
    } finally {
      close();
    }
  });
});
