import type { Lexicon } from '../index/lexicon.ts';
import { fold } from '../words/fold.ts';
import type { Exists } from './understanding.ts';

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Words that ask for what is near, and those that do so before the name of a place only. */
const near = 'nær nærheten nærleiken nærmest nærmeste nærast nærområdet near nearest';
const nearAlone = keysOf(near);
const nearWords = keysOf(`${near} rundt omkring around`);
/** Words that stand before the name of a place, and mean nothing without it. */
const leading = keysOf('i på ved fra frå av til in at from of to the området');
/** Those of them after which nearly every word is a place. */
const here = keysOf('i på ved fra frå in at from');
/** What a reader calls the place they are at. */
const myself = keysOf('meg me');

/** Municipalities that are called what everybody speaks of. */
const ordinary = keysOf(
  'time strand fjord sola gran hole hol lund leka stad sel ål hå flå vik lier bø os ås øyer',
);

/** Where the words that belong to the name of a place begin, and whether they ask for what is near it. */
export function ledBy(words: readonly string[], start: number): { from: number; isNear: boolean } {
  const keys = words.map(fold);
  let from = start;
  while (from > 0 && (leading.has(keys[from - 1] ?? '') || nearWords.has(keys[from - 1] ?? ''))) from--;
  return { from, isNear: keys.slice(from, start).some((key) => nearWords.has(key)) };
}

/** Whether a query asks for what is near the reader: «nær meg», «i nærheten», «near me». */
export function asksNearMe(words: readonly string[], places: number): boolean {
  const keys = words.map(fold);
  const at = keys.findIndex((key) => nearAlone.has(key));
  if (at === -1 || places > 0) return false;
  const after = keys.slice(at + 1).find((key) => !leading.has(key));
  return after === undefined || myself.has(after);
}

/**
 * Names of places where nobody has a study, which here are words as good as any: «behandling i lang time», «allergi mot
 * gran». They are places where they are said to be, by a capital inside the query or by what stands before them.
 */
export async function ordinaryWords(
  words: readonly string[],
  { places }: Pick<Lexicon, 'places'>,
  exists: Exists,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    const key = fold(word);
    const isWide = places.get(key)?.every(({ institutions, isTown }) => isTown && institutions.length === 0);
    if (!isWide || isSaid(words, at)) continue;
    if (ordinary.has(key) ? words.length > 1 : await exists(word)) found.add(at);
  }
  return found;
}

function isSaid(words: readonly string[], at: number): boolean {
  const { isNear } = ledBy(words, at);
  const isCapital = /^\p{Lu}\p{Ll}/u.test(words[at] ?? '');
  return isNear || (isCapital && (at > 0 || here.has(fold(words[at - 1] ?? ''))));
}
