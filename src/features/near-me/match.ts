import { wordsOf } from '../../search/words/fold.ts';
import { type Origin, placeKey } from './file.ts';

const most = 8;

/** The place that bears just this name, in any spelling; the first of them. */
export function originNamed(words: string, origins: readonly Origin[]): Origin | undefined {
  const key = placeKey(words);
  return key === '' ? undefined : origins.find(({ keys }) => keys.includes(key));
}

/**
 * Places whose name begins like what is typed, letter for letter before in another spelling, then those with
 * such a word further in. The shortest names come first.
 */
export function originsLike(typed: string, origins: readonly Origin[]): Origin[] {
  const key = placeKey(typed);
  if (key === '') return [];
  const written = typed.trim().toLowerCase();
  const rank = ({ name, keys }: Origin): number => {
    if (name.toLowerCase().startsWith(written)) return 0;
    if (keys.some((own) => own.startsWith(key))) return 1;
    return wordsOf(name).some((word) => placeKey(word).startsWith(key)) ? 2 : noMatch;
  };
  return origins
    .map((origin) => ({ origin, rank: rank(origin) }))
    .filter((found) => found.rank < noMatch)
    .sort((a, b) => a.rank - b.rank || a.origin.name.length - b.origin.name.length)
    .slice(0, most)
    .map(({ origin }) => origin);
}

const noMatch = 3;
