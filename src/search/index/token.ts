// Consonants only: no language's stemmer finds an ending to take off. All are of one length, so that no token
// begins another.
const letters = 'bcdfghjkmnpqrvwz';
const length = 4;

/** How closely a study is tied to a concept: what it is about, what lies near, what it only mentions. */
export const ties = ['about', 'near', 'mentioned'] as const;
export type Tie = (typeof ties)[number];

const ends: Record<Tie, string> = { about: 'x', near: 'q', mentioned: 'j' };

/**
 * The word in the index that says how a study is tied to a concept: `xqbbbbx`. All begin alike, and those of
 * one concept stand together, so that the index keeps them in one file.
 */
export const tiedToken = (token: string, tie: Tie): string => `xq${token}${ends[tie]}`;

/** The word that stands for concept number `n`: `bbbb`. There is room for 65,536. */
export function tokenOf(n: number): string {
  let rest = n;
  let word = '';
  for (let place = 0; place < length; place++) {
    word = (letters[rest % letters.length] ?? '') + word;
    rest = Math.floor(rest / letters.length);
  }
  return word;
}

/** The number that a token stands for. */
export const numberOf = (token: string): number =>
  [...token].reduce((number, letter) => number * letters.length + letters.indexOf(letter), 0);
