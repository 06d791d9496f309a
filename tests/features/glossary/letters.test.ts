import { expect, test } from 'vitest';
import { byLetter } from '../../../src/features/glossary/letters.ts';

const filed = (words: string[], language: 'nb' | 'en'): string[] =>
  byLetter(words, (word) => word, language).map(({ letter, id, items }) => `${letter} ${id} ${items}`);

test('words are filed in the order of the Norwegian alphabet', () =>
  expect(filed(['Ål', 'ærlig', 'arm', 'øye', 'ZZ', 'BMI', 'allergi'], 'nb')).toEqual([
    'A letter-a allergi,arm',
    'B letter-b BMI',
    'Z letter-z ZZ',
    'Æ letter-æ ærlig',
    'Ø letter-ø øye',
    'Å letter-å Ål',
  ]));

test('an abbreviation that begins with two As is filed under the first of them', () =>
  expect(filed(['arm', 'AAT-mangel', 'abdomen', 'PAAS', 'paaske', 'pæn'], 'nb')).toEqual([
    'A letter-a AAT-mangel,abdomen,arm',
    'P letter-p PAAS,pæn,paaske',
  ]));

test('each letter is there once, also when a word is sorted away from the others', () =>
  expect(filed(['Aasen', 'arm', 'zoom'], 'nb')).toEqual(['A letter-a arm,Aasen', 'Z letter-z zoom']));
