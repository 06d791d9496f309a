import type { KnownConcept, Lexicon } from '../index/lexicon.ts';
import { wordsOf } from '../words/fold.ts';
import { oppositesOf } from '../words/opposites.ts';
import { stemOf } from '../words/stem.ts';

/** The lexicon without names in parts that say the opposite of some words: «for mye kortisol» is not «kortisolmangel». */
export function withoutOpposites(lexicon: Lexicon, words: readonly string[]): Lexicon {
  const opposites = words.flatMap((word) => oppositesOf(stemOf(word)));
  if (opposites.length === 0) return lexicon;
  const isOpposite = (name: string): boolean => opposites.some((stem) => name.endsWith(stem));
  const isOther = ({ label }: KnownConcept): boolean =>
    !wordsOf(label.no).some((word) => opposites.includes(stemOf(word)));
  return {
    ...lexicon,
    compounds: new Map([...lexicon.compounds].filter(([name]) => !isOpposite(name))),
    partsOfNames: new Map(
      [...lexicon.partsOfNames].map(([part, concepts]) => [part, concepts.filter(isOther)]),
    ),
  };
}
