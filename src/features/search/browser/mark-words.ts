import { isFiller } from '../../../search/query/fillers.ts';
import { fold, wordsOf } from '../../../search/query/fold.ts';
import type { Understanding } from '../../../search/query/understanding.ts';

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

/** A text with the words, and words that begin like them, in `<mark>`; text only, never markup. */
export function marked(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const pattern =
    words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})\\p{L}*`, 'giu');
  let rest = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const mark = document.createElement('mark');
    mark.textContent = match[0];
    fragment.append(text.slice(rest, match.index), mark);
    rest = match.index + match[0].length;
  }
  fragment.append(text.slice(rest));
  return fragment;
}
