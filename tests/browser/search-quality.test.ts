import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { enginesOf } from '../../bench/search/evaluate.ts';
import { openIndex } from '../../bench/search/index-in-node.ts';
import { type JudgedQuery, readQueries, rightAnswers } from '../../bench/search/judged.ts';
import { ask, catalogue, test } from './asking.ts';
import { resultPaths, studyAt } from './search-page.ts';

/** So many of a list, evenly spread. */
const sample = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]).filter(
    (item) => item !== undefined,
  );

const perClass = 5;
const judged = [
  ...Map.groupBy(readQueries('bench/queries/own.yaml'), (query) => query.class).values(),
].flatMap((queries) => sample(queries, perClass));
/** Words that are written correctly, and taken for nothing else. */
const correct = sample(parse(readFileSync('bench/queries/never-correct.yaml', 'utf8')) as string[], 15);

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
      /** What the page and Node answer; noted where they differ. */
      const bothOn = async (query: string): Promise<{ found: string[]; expected: string[] }> => {
        const expected = await ours(query);
        await ask(page, query);
        const found = (await resultPaths(page)).map(studyAt);
        const isSame =
          found.length >= Math.min(10, expected.length) &&
          found.join() === expected.slice(0, found.length).join();
        if (!isSame) unlike.push(query);
        return { found, expected };
      };
      for (const query of judged) {
        const { found, expected } = await bothOn(query.query);
        ranks.push(reciprocalRank(query, found));
        inPage.push(recall(query, found));
        inNode.push(recall(query, expected));
      }
      for (const word of correct) await bothOn(word);
      expect(correct).toHaveLength(15);
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
