import { distance } from 'fastest-levenshtein';

/** Shorter words are other words with one letter changed: «Aker» and «Asker», «Volda» and «Molde». */
const shortest = 6;
const long = 10;

/**
 * Finds the one known word that an unknown word is a slip for: one letter from it or two letters that have changed
 * places, or two letters from it in a long word, the first letter right. Undefined when two are equally near: nothing is guessed.
 */
export function slipsOf(known: Iterable<string>): (word: string) => string | undefined {
  const words = new Set(known);
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest - 1) continue;
    const start = word[0] ?? '';
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const asked = new Map<string, string | undefined>();
  return (word) => {
    if (words.has(word)) return word;
    if (asked.has(word)) return asked.get(word);
    const meant = nearest(word, byStart.get(word[0] ?? '') ?? []);
    asked.set(word, meant);
    return meant;
  };
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const tolerated = word.length >= long ? 2 : 1;
  let best: string[] = [];
  let least = tolerated;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > tolerated) continue;
    const away = isSwapped(word, candidate) ? 1 : distance(word, candidate);
    if (away > least) continue;
    best = away < least ? [candidate] : [...best, candidate];
    least = away;
  }
  return best.length === 1 ? best[0] : undefined;
}

/** True where two letters beside each other have changed places: «Hosptial». */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}
