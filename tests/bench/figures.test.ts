import { afterAll, expect, test } from 'vitest';
import { enginesOf, remembering } from '../../bench/search/evaluate.ts';
import { measureSearch } from '../../bench/search/figures.ts';
import { openIndex } from '../../bench/search/index-in-node.ts';
import { readSearchFigures } from '../../src/measured/index.ts';
import { valid } from '../valid.ts';

const { search, close } = await openIndex(valid);
afterAll(close);

test('what the benchmark measures is what the site reads', async () => {
  const ours = remembering(enginesOf(search).ours);
  const measured = await measureSearch(valid, search, ours);
  expect(readSearchFigures(measured)).toEqual(measured);
  expect(measured.site).toBe(valid.site.name.nb);
  expect(measured.sets.exam.judged).toBeGreaterThan(measured.sets.exam.all.queries);
});
