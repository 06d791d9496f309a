import type { Lexicon } from '../index/lexicon.ts';
import { isFiller } from '../words/fillers.ts';
import { fold } from '../words/fold.ts';
import { bareWord, isPlace, type Known, meaningOfPhrase, namesWith, partOfNames } from './clauses.ts';
import { isAlike, isOrdinary } from './ordinary.ts';
import { correct } from './spelling.ts';
import { type Exists, type Meaning, noMeaning, together } from './understanding.ts';

/** A bare word must be this long to be looked for inside names, and must not mean more than this. */
const shortestPart = 5;
const mostMeanings = 30;
/** Shorter words are too alike to be mended to anything but the name of a disease. */
const safeLength = 9;
const shortestHalf = 3;

/** What a word means that is no known phrase: nothing, a part of names, itself, a slip, or two words in one. */
export async function meaningOfWord(word: string, lexicon: Lexicon, exists: Exists): Promise<Meaning> {
  const key = fold(word);
  if (key === '' || isFiller(key)) return noMeaning();
  const isElse = isOrdinary(word, lexicon);
  const names = isElse || key.length < shortestPart ? [] : namesWith(key, lexicon);
  const isInTexts = await exists(word);
  if (names.length > 0 && names.length <= mostMeanings) return partOfNames(word, names, isInTexts);
  if (isInTexts) return bareWord(word);
  if (isElse) return noMeaning({ unknown: [word] });
  const slip = mended(word, key, lexicon);
  if (slip) return slip;
  const halves = twoWords(word, lexicon);
  if (halves.length === 0) return noMeaning({ unknown: [word] });
  return together(halves.map((half) => meaningOfPhrase(word, half, lexicon)));
}

function mended(word: string, key: string, lexicon: Lexicon): Meaning | undefined {
  const sameMeaning = (a: string, b: string): boolean => valuesOf(a, lexicon)[0] === valuesOf(b, lexicon)[0];
  const meant = correct(word, possibleKeys(lexicon, key), sameMeaning);
  if (!meant) return undefined;
  const values = valuesOf(meant.key, lexicon);
  const [first] = values;
  const label = first ? (isPlace(first) ? first.label : first.label.no) : meant.key;
  return { ...meaningOfPhrase(word, values, lexicon), corrections: [{ typed: word, meant: label }] };
}

const valuesOf = (key: string, { matcher, places }: Lexicon): Known[] => [
  ...(matcher.get(key) ?? []),
  ...(places.get(key) ?? []),
];

/** What a slip may be mended to: names of diseases, and for long words everything; no abbreviation, «kreps» is not «CRPS». */
function* possibleKeys({ matcher, places, abbreviations }: Lexicon, key: string): Generator<string> {
  for (const known of matcher.keys()) {
    if (abbreviations.has(known)) continue;
    const isCondition = matcher.get(known)?.some(({ kind }) => kind === 'condition');
    if (isCondition || key.length >= safeLength) yield known;
  }
  if (key.length >= safeLength) yield* places.keys();
}

/** A word written together that is two known ones, with or without a joining s or e. */
function twoWords(word: string, lexicon: Lexicon): Known[][] {
  const { matcher, abbreviations } = lexicon;
  const isNone = (half: string): boolean => abbreviations.has(fold(half)) || isAlike(half, lexicon);
  for (let cut = word.length - shortestHalf; cut >= shortestHalf; cut--) {
    // Folded apart, for «brystkrefttrening» has one t of each word.
    const first = fold(word.slice(0, cut));
    const left = matcher.get(first) ?? matcher.get(first.replace(/[se]$/, ''));
    const right = matcher.get(fold(word.slice(cut)));
    if (left && right && ![word.slice(0, cut), word.slice(cut)].some(isNone)) return [left, right];
  }
  return [];
}
