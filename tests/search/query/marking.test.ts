import { describe, expect, test } from 'vitest';
import { piecesOf, wordsToMark } from '../../../src/search/query/marking.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { holding, lexicon } from '../index/lexicon.ts';

const parts = (text: string, words: string[]): string[] =>
  piecesOf(text, words).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text));
describe('a text is marked', () => {
  test.each([
    ['where a word stands', 'Trening ved kreft.', ['kreft'], ['Trening ved ', '[kreft]', '.']],
    [
      'where a word begins like it',
      'Kreften er en kreftsykdom',
      ['kreft'],
      ['[Kreften]', ' er en ', '[kreftsykdom]'],
    ],
    ['not inside a word', 'Brystkreft', ['kreft'], ['Brystkreft']],
    ['after æ, ø and å as inside a word', 'påkreft økreft', ['kreft'], ['påkreft økreft']],
    ['nowhere without words', 'Kreft', [], ['Kreft']],
    ['not at all when it is empty', '', ['kreft'], []],
    ['where words follow upon each other', 'kreft MS', ['kreft', 'ms'], ['[kreft]', ' ', '[MS]']],
  ])('%s', (_, text, words, expected) => expect(parts(text, words)).toEqual(expected));

  test('as text only: markup in it stays what it is', () => {
    const text = '<img src=x onerror=alert(1)> & <b>kreft</b>';
    const shown = parts(text, ['kreft', 'img']);
    expect(shown).toEqual(['<', '[img]', ' src=x onerror=alert(1)> & <b>', '[kreft]', '</b>']);
    expect(shown.join('').replaceAll(/[[\]]/g, '')).toBe(text);
  });
});

describe('the words to mark', () => {
  const words = async (query: string): Promise<string[]> =>
    wordsToMark(query, await understand(query, lexicon, holding()));

  test('are those typed and the names they were understood as', async () =>
    expect(await words('sukkersyke')).toEqual(['sukkersyke', 'diabetes']));

  test('are those typed alone when the query is taken as it stands', () =>
    expect(wordsToMark('Sukkersyke hjemme', undefined)).toEqual(['sukkersyke', 'hjemme']));

  test('are letters and numbers only, so that none can be a pattern', async () => {
    const hostile = '(.*)+[a-z]\\ $& kreft|';
    for (const list of [await words(hostile), wordsToMark(hostile, undefined)])
      expect(list.filter((word) => !/^[\p{L}\p{N}]{3,}$/u.test(word))).toEqual([]);
  });

  test('are not fillers, that other words begin with', () =>
    expect(wordsToMark('and kreft med', undefined)).toEqual(['kreft']));

  test('are not those of one or two letters', () => expect(wordsToMark('a MS og', undefined)).toEqual([]));
});
