import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { tiedToken, ties, tokenOf } from '../../../src/search/index/token.ts';

const numbers = Array.from({ length: 65_536 }, (_, number) => number);

test('every concept of 65,536 has a token of its own, all of four consonants', () => {
  const tokens = numbers.map(tokenOf);
  expect(new Set(tokens).size).toBe(numbers.length);
  expect(tokens.filter((token) => !/^[bcdfghjkmnpqrvwz]{4}$/.test(token))).toEqual([]);
});

test('the same number has the same token', () => {
  expect([0, 1, 16, 65_535].map(tokenOf)).toEqual(['bbbb', 'bbbc', 'bbcb', 'zzzz']);
});

test('no tied token begins another, and each tie has its own', () => {
  const tied = numbers.slice(0, 2000).flatMap((number) => ties.map((tie) => tiedToken(tokenOf(number), tie)));
  expect(new Set(tied).size).toBe(tied.length);
  expect(new Set(tied.map(({ length }) => length))).toEqual(new Set([7]));
});

test('a token survives the index: the words Pagefind counts are the words it was given', async () => {
  const words = numbers
    .filter((number) => number % 131 === 0)
    .map((number) => tiedToken(tokenOf(number), 'about'));
  const { index } = await createIndex({ forceLanguage: 'no' });
  const added = await index?.addCustomRecord({ url: '/', language: 'no', content: words.join(' ') });
  await close();
  expect(added?.errors).toEqual([]);
  expect(added?.file.uniqueWords).toBe(words.length);
});
