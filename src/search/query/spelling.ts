import { distance } from 'fastest-levenshtein';

/** A known key near an unknown one. */
interface Correction {
  key: string;
  distance: number;
}

const shortest = 5;
const long = 10;

/**
 * The known key that an unknown word is most likely a slip for. Words of four letters or fewer are never
 * corrected, and a word that lies as near two different things is left alone.
 *
 * @param key folded
 * @param sameMeaning whether two keys lead to the same place
 */
export function correct(
  key: string,
  known: Iterable<string>,
  sameMeaning: (a: string, b: string) => boolean,
): Correction | undefined {
  if (key.length < shortest) return undefined;
  const tolerated = key.length >= long ? 2 : 1;
  let best: Correction | undefined;
  let rival: Correction | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) > tolerated || candidate[0] !== key[0]) continue;
    if (isOpposite(key, candidate)) continue;
    const away = isSwap(key, candidate) ? 1 : distance(key, candidate);
    if (away > tolerated) continue;
    if (!best || away < best.distance) {
      if (best && !sameMeaning(best.key, candidate)) rival = best;
      best = { key: candidate, distance: away };
    } else if (away === best.distance && !sameMeaning(best.key, candidate))
      rival = { key: candidate, distance: away };
  }
  return best && rival?.distance === best.distance ? undefined : best;
}

/** Two neighbouring letters have changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** «Hypotensjon» must never become «hypertensjon»: a letter or two, and the opposite disease. */
const isOpposite = (a: string, b: string): boolean =>
  (a.startsWith('hypo') && b.startsWith('hyper')) || (a.startsWith('hyper') && b.startsWith('hypo'));
