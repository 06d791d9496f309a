import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { enginesOf, evaluate, synonymAgreement, wrongCorrections } from '../../bench/search/evaluate.ts';
import { openIndex } from '../../bench/search/index-in-node.ts';
import { readQueries, rightAnswers } from '../../bench/search/judged.ts';
import { own as catalogue } from './catalogue.ts';

const queries = readQueries('bench/queries/own.yaml');
const classes = [...new Set(queries.map((judged) => judged.class))];
const never = parse(readFileSync('bench/queries/never-correct.yaml', 'utf8')) as string[];

const { search, close } = await openIndex(catalogue);
afterAll(close);
const { ours } = enginesOf(search);
// Thousands of searches, for all tests together: how long they take says how busy the machine is, and no more.
const scores = await evaluate(queries, ours, catalogue);
const agreement = await synonymAgreement(catalogue, ours);
const wrong = await wrongCorrections(never, search);

describe('the judged queries', () => {
  test('are at least three hundred, in nine classes', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect(classes).toHaveLength(9);
    const few = classes.filter((name) => queries.filter((judged) => judged.class === name).length < 20);
    expect(few).toEqual([]);
  });

  test('each have a right answer, and name only conditions and studies that exist', () => {
    const unanswerable = queries.filter((judged) => rightAnswers(judged, catalogue.studies).size === 0);
    expect(unanswerable).toEqual([]);
    const conditions = new Set(catalogue.conditions.map(({ id }) => id));
    const studies = new Set(catalogue.studies.map(({ id }) => id));
    const unknown = queries.flatMap((judged) => [
      ...(judged.conditions ?? []).filter((id) => !conditions.has(id)),
      ...(judged.studies ?? []).filter((id) => !studies.has(id)),
    ]);
    expect(unknown).toEqual([]);
  });

  test('are each asked once', () => {
    const asked = queries.map(({ query }) => query);
    expect(asked.filter((query, at) => asked.indexOf(query) !== at)).toEqual([]);
  });
});

describe('the search', () => {
  test('finds 92 of 100 right answers among the first ten, the first of them at the top', () => {
    const all = scores.get('all');
    expect(all?.queries).toBe(queries.length);
    expect(all?.recall).toBeGreaterThanOrEqual(0.92);
    expect(all?.reciprocalRank).toBeGreaterThanOrEqual(0.9);
  });

  test.each(classes)('finds 85 of 100 in the class %s', (name) =>
    expect(scores.get(name)?.recall).toBeGreaterThanOrEqual(0.85),
  );

  test('gives the same first ten for every name of a condition', () =>
    expect(agreement).toBeGreaterThanOrEqual(0.95));

  test('takes at most one of a hundred correctly written words for something else', () => {
    expect(never.length).toBeGreaterThanOrEqual(300);
    expect(wrong.length / never.length, wrong.join(', ')).toBeLessThanOrEqual(0.01);
  });
});
