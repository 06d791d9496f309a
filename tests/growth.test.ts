import { expect, test } from 'vitest';
import { growth, textGrowth } from './growth.ts';

const pairs = (text: string): number => {
  let same = 0;
  for (const one of text) for (const other of text) if (one === other) same++;
  return same;
};
const letters = (text: string): number => {
  let same = 0;
  for (const one of text) for (let n = 0; n < 2_000; n++) if (one.codePointAt(0) === n) same++;
  return same;
};

test('work that grows with the square is told from work that grows with the size', () => {
  expect(textGrowth(pairs, 'a', 8_000)).toBeGreaterThan(4);
  expect(textGrowth(letters, 'a', 4_000)).toBeLessThan(3);
});

test('work that takes next to no time does not grow', () =>
  expect(growth((size: number) => size + 1, { whole: 10, part: 1 })).toBeLessThan(1));
