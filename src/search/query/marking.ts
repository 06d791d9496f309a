import type { Understanding } from '../understanding/understanding.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, wordsOf } from '../words/fold.ts';

/** Shorter words stand in too many others to be worth marking. */
const shortest = 3;

/** The words to mark in a result: what the reader typed, and what it was understood to be called. */
export function wordsToMark(query: string, understood: Understanding | undefined): string[] {
  const names =
    understood?.clauses.flatMap(({ concepts }) => concepts.flatMap(({ label }) => [label.no, label.en])) ??
    [];
  const typed = understood ? understood.clauses.map((clause) => clause.typed) : [query];
  return [...new Set([...typed, ...names].flatMap(wordsOf).map((word) => word.toLowerCase()))].filter(
    (word) => word.length >= shortest && !isFiller(fold(word)),
  );
}

/** A piece of a text, and whether it is to be marked. */
interface Piece {
  text: string;
  isMarked: boolean;
}

/**
 * A text in pieces, in order: words that are, or begin like, one of those to mark, and what stands between them.
 *
 * @param words letters and numbers only, as `wordsToMark` gives them
 */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, isMarked: false }];
  const pattern = new RegExp(`((?<![\\p{L}\\p{N}])(?:${words.join('|')})\\p{L}*)`, 'giu');
  // A pattern in parentheses keeps what it splits at: every other piece is a word.
  return text
    .split(pattern)
    .map((piece, at) => ({ text: piece, isMarked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
