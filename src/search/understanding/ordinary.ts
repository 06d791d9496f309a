import type { Lexicon } from '../index/lexicon.ts';
import { wordsOf } from '../words/fold.ts';

const longestPhrase = 3;

/** The words of a text but for phrases that mean something else than a disease: «jeg lever med kols» has no liver. */
export function wordsBut(text: string, { ordinary }: Pick<Lexicon, 'ordinary'>): string[] {
  const words = wordsOf(text);
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = [longestPhrase, 2].find(
      (each) => at + each <= words.length && ordinary.alike.has(phraseAt(words, at, each)),
    );
    if (length === undefined) kept.push(words[at] ?? '');
    else at += length - 1;
  }
  return kept;
}

const phraseAt = (words: readonly string[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .join(' ')
    .toLowerCase();

/** Whether a word means something else than the disease that is written or heard like it. */
export const isAlike = (word: string, { ordinary }: Pick<Lexicon, 'ordinary'>): boolean =>
  ordinary.alike.has(word.toLowerCase());

/** Whether a word means something else than a disease that has it in its name, or is written or heard nearly so. */
export const isOrdinary = (word: string, lexicon: Pick<Lexicon, 'ordinary'>): boolean =>
  isAlike(word, lexicon) || lexicon.ordinary.within.has(word.toLowerCase());
