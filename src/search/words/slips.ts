/** Letters that are written for each other by those who write as they hear. */
const heardAlike = ['ei', 'ao', 'ou', 'dt', 'bp', 'gk', 'gj', 'mn', 'fv', 'uv', 'ks'];
const vowels = 'aeiou';
/** The rows of a Norwegian keyboard: a finger lands on the key beside. */
const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
/** Letters that many do not hear. */
const oftenMute = 'hdtgejr';

/** What one letter too many or too few costs at the least. */
export const leastExtra = 0.7;
const costs = { alike: 0.5, vowels: 0.6, near: 0.7, mute: leastExtra, vowel: 0.8, swap: 0.8, other: 1 };
/** That the very first letter is wrong is rarer. */
const firstLetter = 0.4;

const pairs = new Map<string, number>();
const pair = (letters: string, cost: number): void => {
  for (const both of [letters, [...letters].reverse().join('')])
    pairs.set(both, Math.min(cost, pairs.get(both) ?? costs.other));
};
for (const [line, row] of rows.entries())
  [...row].forEach((letter, at) => {
    for (const beside of [row[at + 1], rows[line + 1]?.[at - 1], rows[line + 1]?.[at]])
      if (beside !== undefined) pair(letter + beside, costs.near);
  });
for (const one of vowels) for (const other of vowels) pair(one + other, costs.vowels);
for (const letters of heardAlike) pair(letters, costs.alike);

const instead = (a: string, b: string): number => (a === b ? 0 : (pairs.get(a + b) ?? costs.other));
const extra = (letter: string): number =>
  oftenMute.includes(letter) ? costs.mute : vowels.includes(letter) ? costs.vowel : costs.other;

/**
 * How much of a slip lies between two words, as they are heard: about one for a wrong letter, less where letters are
 * heard alike or lie beside each other on the keyboard, where one is mute, or where two have changed places.
 *
 * @param most what is more than this is infinite: words that are far apart are not compared to their ends
 */
export function slipBetween(typed: string, meant: string, most = Number.POSITIVE_INFINITY): number {
  const start = typed[0] === meant[0] ? 0 : firstLetter;
  let [before, last]: [number[], number[]] = [[], [0]];
  for (const letter of meant) last.push((last.at(-1) ?? 0) + extra(letter));
  for (let row = 1; row <= typed.length; row++) {
    const own = typed[row - 1] ?? '';
    const line = [(last[0] ?? 0) + extra(own)];
    for (let at = 1; at <= meant.length; at++) {
      const theirs = meant[at - 1] ?? '';
      const swapped = own === meant[at - 2] && theirs === typed[row - 2] && own !== theirs;
      line.push(
        Math.min(
          (last[at] ?? 0) + extra(own),
          (line[at - 1] ?? 0) + extra(theirs),
          (last[at - 1] ?? 0) + instead(own, theirs),
          swapped ? (before[at - 2] ?? 0) + costs.swap : Number.POSITIVE_INFINITY,
        ),
      );
    }
    // What comes after is reached from this line or, by a swap, from the one before.
    if (start + Math.min(...line, ...last) > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, line];
  }
  return start + (last.at(-1) ?? 0);
}
