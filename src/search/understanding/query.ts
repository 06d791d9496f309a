import type { Lexicon } from '../index/lexicon.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, withoutEndings, wordsOf } from '../words/fold.ts';
import { saysHowMuch } from '../words/how-much.ts';
import { isPlace, type Known, meaningOfPhrase, withRequired } from './clauses.ts';
import { findPhrases } from './matcher.ts';
import { isAlike, wordsBut } from './ordinary.ts';
import { asksNearMe, ledBy } from './place-words.ts';
import {
  type Clause,
  type Exists,
  type LexiconSource,
  type Meaning,
  namesDisease,
  noMeaning,
  together,
  type Understanding,
} from './understanding.ts';
import { asCompound, isChance } from './written-apart.ts';

/** Longer queries are cut: nobody types them, and every extra word costs a look-up. */
const longest = 200;

/** The query as it can be asked without being understood. */
export function literalQuery(typed: string): Pick<Understanding, 'shown' | 'literal'> {
  const shown = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest);
  // A quote without an end would make the index look for one endless phrase.
  const quotes = shown.split('"').length - 1;
  const balanced = quotes % 2 === 0 ? shown : shown.replaceAll('"', ' ').trim();
  return { shown, literal: /[\p{L}\p{N}]/u.test(balanced) ? balanced : null };
}

/**
 * Understands a query by the names in the common part of the lexicon; where there are other words, with what understands
 * those, which is fetched then; and with all of the lexicon when that is not enough.
 */
export async function understandWith(
  typed: string,
  source: LexiconSource,
  exists: Exists,
): Promise<Understanding> {
  const names = await understandBy(typed, source.common, { meaningOf: onlyFiller });
  // How much there is of something can turn what the other words mean round.
  if (isCertain(names) && !wordsOf(names.literal ?? '').some(saysHowMuch)) return settled(names);
  const first = await understand(typed, source.common, exists);
  if (isCertain(first)) return settled(first);
  const whole = await source.whole();
  const { withDescription } = await import('./beyond-names.ts');
  const understood = await understand(typed, whole, exists);
  return understood.asTyped ? understood : settled(await withDescription(understood, whole, source));
}

/**
 * Every word is a name: no slip, no unknown or bare word, no word that is only a part of names. A part of the body beside
 * something else may be the name of a disease together with it, which only the whole lexicon knows: «livmor kreft».
 */
const isCertain = ({ unknown, corrections, clauses }: Understanding): boolean =>
  unknown.length === 0 &&
  corrections.length === 0 &&
  clauses.every(({ named }) => named) &&
  (clauses.length < 2 || !clauses.some(({ concepts }) => concepts.some(({ kind }) => kind === 'body-part')));

/**
 * Understands what a reader typed: everyday and misspelt words, other languages and forms, words written
 * apart or together, hospitals and towns. The same code runs in the browser and in tests.
 *
 * A quoted query and a register number are taken as they stand.
 */
export async function understand(typed: string, lexicon: Lexicon, exists: Exists): Promise<Understanding> {
  const { meaningOfWord, noPlaces, withoutOpposites } = await import('./beyond-names.ts');
  const words = wordsBut(literalQuery(typed).literal ?? '', lexicon);
  const meant = withoutOpposites(lexicon, words);
  return understandBy(typed, meant, {
    meaningOf: (word) => meaningOfWord(word, meant, exists),
    noPlaces: noPlaces(words, meant),
  });
}

/** How words are understood that are no names. */
interface Words {
  meaningOf(word: string): Meaning | Promise<Meaning>;
  /** The numbers of words that are no place here, though a place is called so. */
  noPlaces?: ReadonlySet<number>;
}

/** Whoever knows names alone can say of other words only whether they say nothing. */
const onlyFiller = (word: string): Meaning => noMeaning(isFiller(fold(word)) ? {} : { unknown: [word] });

async function understandBy(typed: string, lexicon: Lexicon, known: Words): Promise<Understanding> {
  const query = literalQuery(typed);
  const literal = query.literal ?? '';
  if (literal.includes('"') || isRegisterNumber(literal))
    return { ...query, ...noMeaning(), asTyped: true, perhaps: [] };
  const words = wordsBut(literal, lexicon);
  const meaning = together(await Promise.all(meaningsOf(words, lexicon, known)));
  return {
    ...query,
    ...meaning,
    clauses: withRequired(meaning.clauses),
    asTyped: false,
    perhaps: [],
    ...(asksNearMe(words, meaning.places.length) && { nearMe: true }),
  };
}

/** So many words are a sentence, of which much says nothing of the disease. */
const sentence = 4;

/**
 * Where a sentence has a disease, or words that may point at one, those that are only words or parts of names are not
 * what is asked for.
 */
function settled(understood: Understanding): Understanding {
  const { clauses, literal, perhaps } = understood;
  const decides = (clause: Clause): boolean => namesDisease(clause) || clause.described === true;
  if (wordsOf(literal ?? '').length < sentence || (!clauses.some(decides) && perhaps.length === 0))
    return understood;
  const kept = clauses.filter((clause) => decides(clause) || (clause.named && clause.concepts.length > 0));
  return { ...understood, clauses: withRequired(kept), unknown: [] };
}

const isRegisterNumber = (query: string): boolean => /^(nct\d|isrctn\d|\d{4}[-/]\d)/i.test(query);

/** The known phrases of a query and the words between them, in order. */
function meaningsOf(
  words: readonly string[],
  lexicon: Lexicon,
  { meaningOf, noPlaces }: Words,
): (Meaning | Promise<Meaning>)[] {
  const meanings: (Meaning | Promise<Meaning>)[] = [];
  const unknownBetween = (start: number, end: number): void => {
    for (const word of words.slice(start, end)) meanings.push(meaningOf(word));
  };
  let rest = 0;
  const names = namesAmong(words, lexicon);
  const keys = words.map(fold);
  const lookUp = (key: string, start: number, end: number): Known[] | undefined => {
    if (end === start + 1) {
      const values = valuesOfWord(words[start] ?? '', lexicon, names);
      return noPlaces?.has(start) && values?.every(isPlace) ? undefined : values;
    }
    // «Ut i armen» is not «UTI».
    return lexicon.abbreviations.has(key) || isChance(key, keys.slice(start, end), lexicon)
      ? undefined
      : (valuesOf(key, lexicon) ?? asCompound(keys.slice(start, end), lexicon));
  };
  for (const { start, end, values } of findPhrases(keys, lookUp)) {
    const isOnlyPlace = values.every(isPlace);
    const { from, isNear } = isOnlyPlace ? ledBy(words, start) : { from: start, isNear: false };
    unknownBetween(rest, Math.max(rest, from));
    const meaning = meaningOfPhrase(words.slice(Math.max(rest, from), end).join(' '), values, lexicon);
    meanings.push(
      isNear ? { ...meaning, places: meaning.places.map((one) => ({ ...one, isNear })) } : meaning,
    );
    rest = end;
  }
  unknownBetween(rest, words.length);
  return meanings;
}

const longestAbbreviation = 4;

/** Words that stand for something though they say nothing in a sentence: «ME» in capitals, or all that was typed. */
function namesAmong(words: readonly string[], lexicon: Lexicon): Set<string> {
  const isShouting = words.length > 1 && words.every((word) => word === word.toUpperCase());
  const isShort = (word: string): boolean =>
    !isShouting && word.length > 1 && word.length <= longestAbbreviation && /^\p{Lu}+$/u.test(word);
  const isName = (word: string): boolean => isShort(word) || (words.length === 1 && !isAlike(word, lexicon));
  return new Set(words.filter(isName));
}

function valuesOfWord(word: string, lexicon: Lexicon, names: ReadonlySet<string>): Known[] | undefined {
  const key = fold(word);
  if (names.has(word)) return valuesOf(key, lexicon, word);
  if (isFiller(key)) return undefined;
  return isAlike(word, lexicon) ? lexicon.places.get(key) : valuesOf(key, lexicon, word);
}

/** @param word what was typed, where it is one word: an abbreviation is not meant by a word that only looks like it, «rå» */
function valuesOf(key: string, { matcher, places, abbreviations }: Lexicon, word = key): Known[] | undefined {
  for (const form of withoutEndings(key)) {
    if (abbreviations.has(form) && (form !== key || /[^a-z\d]/i.test(word))) continue;
    const concepts = matcher.get(form);
    if (concepts) return concepts;
  }
  return places.get(key);
}
