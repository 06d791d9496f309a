import { type DescribedFile, type DescribedPhrase, phrasesOf, rarity } from '../index/described.ts';
import type { KnownConcept, Lexicon } from '../index/lexicon.ts';
import { describedFile, describedShard } from '../index/paths.ts';
import { tokenOf } from '../index/token.ts';
import { isEmptyWord } from '../words/fillers.ts';
import { fold, wordsOf } from '../words/fold.ts';
import { oppositesOf } from '../words/opposites.ts';
import { stemOf } from '../words/stem.ts';
import { termsOf } from './clauses.ts';
import { isAlike, isOrdinary, wordsBut } from './ordinary.ts';
import { type Clause, type LexiconSource, namesDisease, type Understanding } from './understanding.ts';

/** A disease that some words point at. */
export interface Pointed {
  /** Its number among the concepts. */
  concept: number;
  /** What the words that point at it weigh. */
  weight: number;
  /** The words that do. */
  words: string[];
  /** They are all of something that the disease is described with. */
  whole: boolean;
}

/** What words describe. */
export interface Description {
  /** Most pointed at first. */
  pointed: Pointed[];
  /** What each word weighs. */
  weights: Map<string, number>;
}

/** So much of a phrase is all of it: its weight is sent rounded. */
const whole = 0.95;

/** How much a phrase counts of which only a part is said, by how large a part it is. */
const partial = (share: number): number => share ** 0.7;

/**
 * The diseases that words describe together: each word counts by how few diseases are described with it, and by how
 * much of what is said of the disease is said here.
 *
 * @param all how many conditions there are
 */
export async function describedBy(
  words: readonly string[],
  all: number,
  read: (file: string) => Promise<DescribedFile>,
): Promise<Description> {
  const stems = new Map(words.map((word) => [stemOf(word), word]));
  const having = async (stem: string): Promise<DescribedPhrase[]> =>
    phrasesOf(await read(describedFile(describedShard(stem))), stem);
  const opposites = [...new Set([...stems.keys()].flatMap(oppositesOf))].filter((stem) => !stems.has(stem));
  const opposed = new Set((await Promise.all(opposites.map(having))).flat().map(keyOfPhrase));
  const known = await Promise.all(
    [...stems].map(async ([stem, word]) => {
      const phrases = (await having(stem)).filter((phrase) => !opposed.has(keyOfPhrase(phrase)));
      const diseases = new Set(phrases.map(({ concept }) => concept)).size;
      return { word, phrases, weight: diseases === 0 ? strange : rarity(diseases, all) };
    }),
  );
  const said = new Map<string, number>();
  for (const { phrases, weight } of known)
    for (const phrase of phrases) {
      const key = keyOfPhrase(phrase);
      said.set(key, (said.get(key) ?? 0) + weight);
    }
  const pointed = new Map<number, Pointed>();
  for (const { word, phrases, weight } of known) {
    const best = new Map<number, number>();
    for (const phrase of phrases) {
      const share = Math.min(1, (said.get(keyOfPhrase(phrase)) ?? 0) / phrase.weight);
      best.set(phrase.concept, Math.max(best.get(phrase.concept) ?? 0, partial(share)));
    }
    for (const [concept, share] of best) {
      const one = pointed.get(concept) ?? { concept, weight: 0, words: [], whole: false };
      one.weight += weight * share;
      one.words.push(word);
      one.whole ||= share >= whole;
      pointed.set(concept, one);
    }
  }
  return {
    pointed: [...pointed.values()].sort((a, b) => b.weight - a.weight || a.concept - b.concept),
    weights: new Map(known.map(({ word, weight }) => [word, weight])),
  };
}

const keyOfPhrase = ({ concept, phrase }: DescribedPhrase): string => `${concept} ${phrase}`;

/** A word that is said of no disease says little of which is meant. */
const strange = 2;

/** Diseases that are pointed at nearly as much as the first are meant as well, so many at most. */
const nearly = 0.75;
const mostMeant = 3;
/** Less than this says nothing: as one word, as several, and as a share of all that is said. */
const least = { one: 4.5, several: 3.5, share: 0.15 };
/** A reading needs so large a share of what is said, as one word and as several; or so much, and so much more than the next. */
const sure = { one: 0.75, several: 0.4, weight: 7, lead: 1.4 };
/** A word that is all that is said must be so long to describe anything. */
const shortestAlone = 7;
/** A name whose words weigh less than this is said of too many diseases to be what is meant: «smerter». */
const wide = 3.3;
/** Beside a disease that is named, another one must be pointed at by so many words, and by so much of what names it. */
const beside = { words: 2, answered: 1.25, unanswered: 0.6 };

/** A disease that the lexicon knows, with what points at it. */
interface Known extends Omit<Pointed, 'concept'> {
  disease: KnownConcept;
}

/**
 * A query with the diseases that its words describe: as what it asks for, or as what it may mean. Beside a disease
 * that is named only what is pointed at more plainly counts: «en føflekk som vokser … er det kreft».
 */
export async function withDescription(
  understood: Understanding,
  lexicon: Lexicon,
  { common, described: read }: Pick<LexiconSource, 'common' | 'described'>,
): Promise<Understanding> {
  const elsewhere = new Set(understood.places.flatMap(({ typed }) => wordsOf(typed)));
  const words = wordsBut(understood.literal ?? '', lexicon).filter(
    (word) =>
      !elsewhere.has(word) && !isAlike(word, lexicon) && !isEmptyWord(fold(word)) && !/^\d+$/.test(word),
  );
  // One short word is as like the name of a person or a thing: «Kari» is not «karies».
  if (words.length === 1 && (words[0]?.length ?? 0) < shortestAlone) return understood;
  const names = understood.clauses.filter(namesDisease);
  if (names.length > 0 && words.length <= beside.words) return understood;
  const conditions = lexicon.concepts.filter(({ kind }) => kind === 'condition');
  const { pointed, weights } = await describedBy(words, conditions.length, read);
  const weight = [...weights.values()].reduce((sum, each) => sum + each, 0);
  const isWide = ({ typed }: Clause): boolean =>
    wordsOf(typed).every((word) => (weights.get(word) ?? 0) < wide);
  const named = names.filter((clause) => !isWide(clause)).flatMap(({ concepts }) => concepts);
  const known = pointed.flatMap(({ concept, ...one }): Known[] => {
    const disease = lexicon.byToken.get(tokenOf(concept));
    return disease ? [{ ...one, disease }] : [];
  });
  const [first] = known;
  if (!first || first.weight < Math.max(byWords(first, least), least.share * weight)) return understood;
  const isPart = understood.clauses.some(({ concepts }) => concepts.length > 0);
  if (words.length === 1 && (isPart || !first.whole || isOrdinary(words[0] ?? '', lexicon)))
    return understood;
  if (named.length > 0) return { ...understood, perhaps: pointedAtBeside(named, known, common) };
  const meant = nearTo(first, known);
  const next = known.find((one) => !meant.includes(one));
  const stands =
    first.words.length > 1 && first.weight >= Math.max(sure.weight, sure.lead * (next?.weight ?? 0));
  if (first.weight < byWords(first, sure) * weight && !stands)
    return { ...understood, unknown: [], perhaps: meant.map(({ disease }) => disease) };
  const description: Clause = {
    typed: words.filter((word) => first.words.includes(word)).join(' '),
    concepts: meant.map(({ disease }) => disease),
    terms: meant.flatMap((one) => termsOf([one.disease], one.weight / first.weight)),
    named: false,
    described: true,
    required: true,
  };
  const others = understood.clauses.filter(({ named: isNamed, concepts }) => isNamed && concepts.length > 0);
  return {
    ...understood,
    unknown: [],
    clauses: [description, ...others.map((clause) => ({ ...clause, required: false }))],
  };
}

const byWords = ({ words }: Known, { one, several }: { one: number; several: number }): number =>
  words.length > 1 ? several : one;

/** A disease and those that are pointed at nearly as much. */
const nearTo = (first: Known, known: readonly Known[]): Known[] =>
  known
    .filter((one) => one.weight >= nearly * first.weight && one.weight <= first.weight)
    .slice(0, mostMeant);

/** Diseases with studies that words point at beside the named ones; more easily where nothing is about those. */
function pointedAtBeside(
  named: readonly KnownConcept[],
  known: readonly Known[],
  common: Lexicon,
): KnownConcept[] {
  const isAnswered = named.some(({ token }) => common.byToken.has(token));
  const ofNamed = Math.max(
    0,
    ...known.filter(({ disease }) => named.includes(disease)).map(({ weight }) => weight),
  );
  const enough = (isAnswered ? beside.answered : beside.unanswered) * ofNamed;
  const others = known.filter(
    ({ disease, words, weight }) =>
      !named.includes(disease) &&
      words.length >= beside.words &&
      weight >= enough &&
      common.byToken.has(disease.token),
  );
  const [first] = others;
  return first ? nearTo(first, others).map(({ disease }) => disease) : [];
}
