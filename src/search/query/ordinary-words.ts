import type { Lexicon } from '../index/lexicon.ts';
import { fold } from '../words/fold.ts';
import { keysOf, ledBy } from './place-words.ts';
import type { Exists } from './understanding.ts';

/** Municipalities that are called what everybody speaks of. */
const ordinary = keysOf(
  'time strand fjord sola gran hole hol lund leka stad sel ål hå flå vik lier bø os ås øyer',
);

/** Words after which nearly every word with a capital is a place. */
const here = keysOf('i på ved fra frå in at from');
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
