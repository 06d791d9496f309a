import type { Lexicon } from '../index/lexicon.ts';
import { fold } from '../words/fold.ts';
import { keysOf, ledBy } from './place-words.ts';

/** Places that are called what everybody speaks of. */
const ordinary = keysOf(
  `time strand fjord sola gran grane hole hol lund leka stad sel ål hå flå vik lier bø os ås øyer marker hvaler kinn heim
  røst loppa frosta træna eiken eina paradis son rud sem ski grue vang råde nome tiller otta hagan straume valen etne
  sula stange karlsøy klepp vega moss manger`,
);

/** Words after which nearly every word with a capital is a place. */
const here = keysOf('i på ved fra frå in at from');
/**
 * The numbers of words that are no places, though a place is called so where nobody has a study: «behandling i lang
 * time», «allergi mot gran». They are places where they are said to be, by a capital inside the query or by what stands
 * before them, and where nothing else is said.
 */
export const noPlaces = (
  words: readonly string[],
  { places }: Pick<Lexicon, 'places'>,
): ReadonlySet<number> =>
  new Set(
    words.flatMap((word, at) => {
      const key = fold(word);
      const isWide = places
        .get(key)
        ?.every(({ institutions, isTown }) => isTown && institutions.length === 0);
      return isWide && ordinary.has(key) && words.length > 1 && !isSaid(words, at) ? [at] : [];
    }),
  );

function isSaid(words: readonly string[], at: number): boolean {
  const { isNear } = ledBy(words, at);
  const isCapital = /^\p{Lu}\p{Ll}/u.test(words[at] ?? '');
  return isNear || (isCapital && (at > 0 || here.has(fold(words[at - 1] ?? ''))));
}
