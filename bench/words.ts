const syllables = 'ba ke ri mo tu la ne vi so dy fa ge ki lo pu ra te xi no ze'.split(' ');
const everyWord = syllables.length ** 4;

/** Studies share words among this many. */
const stock = 2_000;

/**
 * An invented word that can be said, such as «rimolane». Neighbouring numbers give words that look nothing
 * alike: 7919 is a prime, so every number below 160,000 has a word of its own.
 */
export function ownWord(number: number): string {
  return spell(((number + stock) * 7_919) % everyWord);
}

/** A word that other studies use as well. */
export const sharedWord = (number: number): string => spell(((number % stock) * 7_919) % everyWord);

function spell(number: number): string {
  let rest = number;
  let word = '';
  for (let place = 0; place < 4; place++) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}
