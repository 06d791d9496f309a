import { compare } from '../../catalogue/browser.ts';
import type { KnownConcept, Lexicon } from '../index/lexicon.ts';
import type { OpenCounts } from '../index/make-open.ts';
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
  /** How many studies of it are open, where that is known. */
  open?: number;
}

const most = 6;
const mostStudies = 3;
const shortest = 2;
/** Fewer letters begin words of too many titles to be worth a look. */
const shortestOfTitle = 3;

/**
 * What begins like the words typed so far: diseases first, then places and hospitals, then other subjects. A
 * nickname leads to the name: «sukk» suggests diabetes.
 *
 * @param open how many open studies there are of what is suggested
 */
export function suggestionsFor(
  typed: string,
  lexicon: Lexicon,
  side: Side,
  open: OpenCounts = {},
): Suggestion[] {
  const key = foldStart(typed);
  if (key.length < shortest) return [];
  // An abbreviation is kept as it is written: «MS», «AAA».
  const starts = (name: string): boolean => name.startsWith(key) || name === keyOf(typed);
  const found = new Map<string, Suggestion & { order: number }>();
  const add = (words: string, kind: Suggestion['kind'], order: number, key: string): void => {
    const earlier = found.get(words);
    const count = open[key];
    if (!earlier || order < earlier.order)
      found.set(words, { words, kind, order, ...(count !== undefined && { open: count }) });
  };
  for (const name of lexicon.matcher.keys()) {
    if (!starts(name)) continue;
    for (const concept of lexicon.matcher.get(name) ?? []) {
      add(
        concept.label[side],
        concept.kind === 'condition' ? 'condition' : 'concept',
        orderOf(concept, name, key),
        concept.token,
      );
    }
  }
  for (const name of lexicon.places.keys()) {
    if (!starts(name)) continue;
    for (const place of lexicon.places.get(name) ?? [])
      add(place.label, 'place', 200 + name.length - key.length, place.label);
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order || compare(a.words, b.words))
    .slice(0, most)
    .map(({ order: _, ...suggestion }) => suggestion);
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
