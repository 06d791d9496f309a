import { fold } from '../words/fold.ts';
import { leastExtra, slipBetween } from '../words/slips.ts';
import { soundOf } from '../words/sound.ts';

/** A known key near an unknown one. */
interface Correction {
  key: string;
  /** How much of a slip lies between; 0 when they are heard the same. */
  slip: number;
}

/** How much of a slip a word may have for each letter that is heard; shorter words must be heard the same. */
const perLetter = 0.155;
const shortest = { heardAlike: 4, slip: 5 };
/** Another word must be so much farther away, or nobody knows which is meant. */
const margin = 0.25;
/** A wrong first letter is mended in words of so many letters. */
const safeStart = 6;

/**
 * The known key that an unknown word is most likely a slip for. Short words are mended only where they are heard the
 * same, and a word that lies as near two different things is left alone.
 *
 * @param word as it is typed
 * @param known keys
 * @param sameMeaning whether two keys lead to the same place
 */
export function correct(
  word: string,
  known: Iterable<string>,
  sameMeaning: (a: string, b: string) => boolean,
): Correction | undefined {
  const key = fold(word);
  const heard = soundOf(word);
  if (heard.length < shortest.heardAlike) return undefined;
  const most = heard.length < shortest.slip ? 0 : perLetter * heard.length;
  let best: Correction | undefined;
  let rival: Correction | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) > 3 || isOpposite(key, candidate)) continue;
    const other = soundOnce(candidate);
    if (other[0] !== heard[0] && heard.length < safeStart) continue;
    // Most are too long or too short, which needs no comparing letter by letter.
    if (Math.abs(other.length - heard.length) * leastExtra > most) continue;
    const slip = other === heard ? 0 : slipBetween(heard, other, most);
    if (slip > most || slip >= (rival?.slip ?? Number.POSITIVE_INFINITY)) continue;
    const one = { key: candidate, slip };
    if (!best || slip < best.slip) {
      if (best && !sameMeaning(best.key, candidate)) rival = best;
      best = one;
    } else if (!sameMeaning(best.key, candidate)) rival = one;
  }
  return best && rival && rival.slip < best.slip + margin ? undefined : best;
}

const sounds = new Map<string, string>();

/** Every key of a lexicon is compared with each unknown word. */
function soundOnce(key: string): string {
  const sound = sounds.get(key) ?? soundOf(key);
  sounds.set(key, sound);
  return sound;
}

/** «Hypotensjon» must never become «hypertensjon»: a letter or two, and the opposite disease. */
const isOpposite = (a: string, b: string): boolean =>
  (a.startsWith('hypo') && b.startsWith('hyper')) || (a.startsWith('hyper') && b.startsWith('hypo'));
