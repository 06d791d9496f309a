import { describe, expect, test } from 'vitest';
import type { SearchConcept } from '../../../src/search/index/concepts.ts';
import { packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { tokenOf } from '../../../src/search/index/token.ts';
import { suggestionsFor } from '../../../src/search/query/suggestions.ts';
import type { Side } from '../../../src/search/side.ts';
import { lexicon } from '../index/lexicon.ts';

const words = (typed: string, side: Side = 'no'): string[] =>
  suggestionsFor(typed, lexicon, side).map((suggestion) => suggestion.words);

describe('suggestions', () => {
  test.each([
    ['dia', ['Diabetes']],
    ['DIA', ['Diabetes']],
    ['sukk', ['Diabetes']],
    ['kref', ['Kreft', 'Brystkreft']],
    ['af', ['Hjerteflimmer']],
    ['hoyt blodt', ['Hypertensjon']],
    ['atrial f', ['Hjerteflimmer']],
    ['haukeland u', ['Haukeland']],
  ])('are what begins like «%s»', (typed, suggested) => expect(words(typed)).toEqual(suggested));

  test('are in English on an English page', () => expect(words('sukk', 'en')).toEqual(['Diabetes']));

  test('put diseases first, then subjects and places', () => {
    expect(suggestionsFor('b', lexicon, 'no')).toEqual([]);
    expect(suggestionsFor('hjerte', lexicon, 'no')).toEqual([
      { words: 'Hjerteflimmer', kind: 'condition' },
      { words: 'Hjerte', kind: 'concept' },
      { words: 'Hjerterehabilitering', kind: 'concept' },
    ]);
    expect(suggestionsFor('be', lexicon, 'no')).toEqual([{ words: 'Bergen', kind: 'place' }]);
  });

  test('are six at most, those with least left to type first', () => {
    const names = ['Kreft i magen', 'Kreft', ...Array.from({ length: 8 }, (_, at) => `Kreftform${at}`)];
    const many = names.map((name, number): [number, SearchConcept] => [
      number,
      {
        token: tokenOf(number),
        kind: 'condition',
        label: { no: name, en: `English ${number}` },
        forms: [name],
        broader: [],
      },
    ]);
    const suggested = suggestionsFor('kref', unpackLexicon(packLexicon(new Map(many), [])), 'no');
    expect(suggested).toHaveLength(6);
    expect(suggested.map((suggestion) => suggestion.words).slice(0, 2)).toEqual(['Kreft', 'Kreftform0']);
  });

  test('are each once, however many names lead there', () => {
    for (const typed of ['hjerte', 'sukker', 'blodpropp']) {
      const suggested = words(typed);
      expect(suggested.length).toBeGreaterThan(0);
      expect(new Set(suggested).size).toBe(suggested.length);
    }
  });

  test.each(['', ' ', 'd', '🫀', '?!', 'xqzwv', '<b>', '__proto__'])('are none for «%s»', (typed) =>
    expect(words(typed)).toEqual([]),
  );
});
