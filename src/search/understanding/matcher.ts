import { keyOf } from '../words/fold.ts';

/** A stretch of a text that a known phrase covers. */
interface Match<T> {
  /** Number of the first word, and of the one after the last. */
  start: number;
  end: number;
  values: T[];
}

type LookUp<T> = (key: string, start: number, end: number) => T[] | undefined;

/** The longest known phrase in words; also how far apart a phrase can be written: «bryst kreft». */
const longestPhrase = 6;

/** Known phrases by their folded keys. */
export class Matcher<T> {
  private readonly values = new Map<string, T[]>();

  /** Makes a phrase known; one phrase can stand for several values. */
  add(phrase: string, value: T): void {
    this.addKey(keyOf(phrase), value);
  }

  /** The same for a phrase that is folded already. */
  addKey(key: string, value: T): void {
    const known = this.values.get(key);
    if (key === '' || known?.includes(value)) return;
    if (known) known.push(value);
    else this.values.set(key, [value]);
  }

  /** What a folded key stands for. */
  get(key: string): T[] | undefined {
    return this.values.get(key);
  }

  keys(): IterableIterator<string> {
    return this.values.keys();
  }
}

/**
 * Finds known phrases in words, the longest first, from left to right; a word belongs to one at most.
 *
 * @param keys the words, folded
 * @param lookUp what a folded key stands for, and the words it is made of
 * @param beginsPhrase whether some phrase begins like a key; spares look-ups in long texts
 */
export function findPhrases<T>(
  keys: readonly string[],
  lookUp: LookUp<T>,
  beginsPhrase?: (key: string) => boolean,
): Match<T>[] {
  const matches: Match<T>[] = [];
  for (let start = 0; start < keys.length; ) {
    const match = longestAt(keys, start, lookUp, beginsPhrase);
    if (match) matches.push(match);
    start = match?.end ?? start + 1;
  }
  return matches;
}

function longestAt<T>(
  keys: readonly string[],
  start: number,
  lookUp: LookUp<T>,
  beginsPhrase: (key: string) => boolean = () => true,
): Match<T> | undefined {
  let longest: Match<T> | undefined;
  let phrase = '';
  for (let end = start + 1; end <= Math.min(keys.length, start + longestPhrase); end++) {
    phrase += keys[end - 1];
    if (!beginsPhrase(phrase)) break;
    const values = lookUp(phrase, start, end);
    if (values) longest = { start, end, values };
  }
  return longest;
}
