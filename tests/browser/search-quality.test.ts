import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { openIndex } from '../../bench/search/index-in-node.ts';
import { readQueries, rightAnswers } from '../../bench/search/judged.ts';
import { answer } from '../../src/search/query/answer.ts';
import { emptyState } from '../../src/search/query/state.ts';
import { ask, catalogue, test } from './asking.ts';
import { partsOf, resultPaths, studyAt } from './search-page.ts';

/** So many of a list, evenly spread. */
const sample = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]).filter(
    (item) => item !== undefined,
  );

const perClass = 10;
/** So many the page shows at first, and under each further heading. */
const first = 10;
const answerable = readQueries('bench/queries/own.yaml').filter(
  (query) => rightAnswers(query, catalogue.studies).size > 0,
);
/** Queries of every class, and words that are written correctly and taken for nothing else. */
const asked: [name: string, queries: string[]][] = [
  ...[...Map.groupBy(answerable, (query) => query.class)].map(([name, queries]): [string, string[]] => [
    name,
    sample(queries, perClass).map(({ query }) => query),
  ]),
  [
    'never corrected',
    sample(parse(readFileSync('bench/queries/never-correct.yaml', 'utf8')) as string[], 15),
  ],
];

const { search, close } = await openIndex(catalogue);
afterAll(close);

/** What the page should show of a query: how many studies, and the first of them and of those under each further heading. */
async function expectedOn(query: string): Promise<{ total: number; shown: string[] }> {
  const { total, cards, further, place } = await answer(search, { ...emptyState(), query });
  const near = await Promise.all(
    (total > first ? [] : further).map(async ({ why, cards: some }) => ({ why, cards: await some(first) })),
  );
  const { around = [], others = [] } = Object.groupBy(near, ({ why }) =>
    // What is nearest stands before what does not say where it is.
    place?.isEmpty && why === 'nearest' ? 'around' : 'others',
  );
  const all = [...around, { cards: await cards(first) }, ...others].flatMap((each) => each.cards);
  return { total, shown: all.map(({ url }) => studyAt(url)) };
}

/** How a query is answered in Node, where the page answers otherwise: with another number, or other studies. */
async function unlike(page: Page, query: string): Promise<string[]> {
  const { total, shown } = await expectedOn(query);
  await ask(page, query);
  const found = (await resultPaths(page)).map(studyAt);
  const counted = Number(/(\d+) stud/.exec((await partsOf(page).line.textContent()) ?? '')?.[1] ?? 0);
  return counted === total && found.join() === shown.join()
    ? []
    : [`${query}: ${total} studies, ${shown.join(' ')}`];
}

describe('queries typed into the page', () => {
  test('are at least 150, of fifteen classes', () => {
    expect(asked.flatMap(([, queries]) => queries).length).toBeGreaterThanOrEqual(165);
    expect(asked).toHaveLength(16);
  });

  test.for(asked)('are answered as in Node: %s', async ([, queries], { visit }) => {
    const { page } = await visit('/studier/');
    const others: string[] = [];
    for (const query of queries) others.push(...(await unlike(page, query)));
    expect(others).toEqual([]);
  });

  test('find the same first ten on Norwegian and English pages', async ({ visit }) => {
    const found = new Map<string, Set<string>>();
    for (const path of ['/studier/', '/en/studies/']) {
      const { page } = await visit(path);
      for (const query of asked.flatMap(([, queries]) => sample(queries, 2))) {
        await ask(page, query);
        const studies = (await resultPaths(page)).map(studyAt).join(' ');
        found.set(query, (found.get(query) ?? new Set()).add(studies));
      }
    }
    expect([...found].filter(([, answers]) => answers.size > 1).map(([query]) => query)).toEqual([]);
    expect(found.size).toBeGreaterThanOrEqual(30);
  });
});
