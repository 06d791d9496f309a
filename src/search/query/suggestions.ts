import { compare } from '../../catalogue/browser.ts';
import type { KnownConcept, Lexicon } from '../index/lexicon.ts';
import type { Side } from '../side.ts';
import { foldStart, keyOf, wordsOf } from '../words/fold.ts';
import { startOf, type Title, titlesLike } from './title-words.ts';

/** Something a reader may be about to type. */
export interface Suggestion {
  words: string;
  kind: 'condition' | 'concept' | 'place' | 'study';
  /** The study to go to; the others are searched for. */
  study?: string;
  /** How the study stands. */
  status?: string;
}

const most = 6;
const mostStudies = 3;
const shortest = 2;
/** Fewer letters begin words of too many titles to be worth a look. */
const shortestOfTitle = 3;

/**
 * What begins like the words typed so far: diseases first, then places and hospitals, then other subjects. A
 * nickname leads to the name: «sukk» suggests diabetes.
 */
export function suggestionsFor(typed: string, lexicon: Lexicon, side: Side): Suggestion[] {
  const key = foldStart(typed);
  if (key.length < shortest) return [];
  // An abbreviation is kept as it is written: «MS», «AAA».
  const starts = (name: string): boolean => name.startsWith(key) || name === keyOf(typed);
  const found = new Map<string, Suggestion & { order: number }>();
  const add = (words: string, kind: Suggestion['kind'], order: number): void => {
    const earlier = found.get(words);
    if (!earlier || order < earlier.order) found.set(words, { words, kind, order });
  };
  for (const name of lexicon.matcher.keys()) {
    if (!starts(name)) continue;
    for (const concept of lexicon.matcher.get(name) ?? []) {
      add(
        concept.label[side],
        concept.kind === 'condition' ? 'condition' : 'concept',
        orderOf(concept, name, key),
      );
    }
  }
  for (const name of lexicon.places.keys()) {
    if (!starts(name)) continue;
    for (const place of lexicon.places.get(name) ?? [])
      add(place.label, 'place', 200 + name.length - key.length);
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order || compare(a.words, b.words))
    .slice(0, most)
    .map(({ words, kind }) => ({ words, kind }));
}

/** The beginning under which the titles that fit what is typed are filed. */
export function titleStart(typed: string): string | undefined {
  const last = wordsOf(typed).at(-1) ?? '';
  return foldStart(last).length < shortestOfTitle ? undefined : startOf(last);
}

/** Studies whose titles have the words typed so far. */
export const studySuggestions = (typed: string, titles: readonly Title[]): Suggestion[] =>
  titlesLike(typed, titles)
    .slice(0, mostStudies)
    .map(([words, study, status]) => ({ words, kind: 'study', study, status }));

/** Diseases before the rest, and among them those of which least is left to type. */
const orderOf = (concept: KnownConcept, name: string, key: string): number =>
  (concept.kind === 'condition' ? 0 : 100) + Math.min(99, name.length - key.length);
