import { foldStart, wordsOf } from '../words/fold.ts';

/** A study that can be suggested: its title, its id, and how it stands. */
export type Title = [title: string, id: string, status: string];

/** How many letters a file of titles is named by. */
const startLength = 2;

/** The beginning that a word's titles are filed under: `di`; none for other scripts and single letters. */
export function startOf(word: string): string | undefined {
  const start = foldStart(word).slice(0, startLength);
  return /^[a-z0-9]{2}$/.test(start) ? start : undefined;
}

/** Titles that have, for each word typed, a word that begins like it. */
export function titlesLike(typed: string, titles: readonly Title[]): Title[] {
  const starts = wordsOf(typed).map(foldStart);
  return titles.filter(([title]) => {
    const words = wordsOf(title).map(foldStart);
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  });
}
