import { type DescribedFile, phrasesOf, rarity } from '../index/described.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { describedFile, describedShard } from '../index/paths.ts';
import { tokenOf } from '../index/token.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, wordsOf } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { termsOf } from './clauses.ts';
import type { LexiconSource, Understanding } from './understanding.ts';

/** A disease that some words point at. */
export interface Pointed {
  /** Its number among the concepts. */
  concept: number;
  /** What the words that point at it weigh. */
  weight: number;
  /** The words that do. */
  words: string[];
}

/** What words describe. */
export interface Description {
  /** Most pointed at first. */
  pointed: Pointed[];
  /** What all the words weigh. */
  weight: number;
}

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
  const known = await Promise.all(
    [...stems].map(async ([stem, word]) => {
      const phrases = phrasesOf(await read(describedFile(describedShard(stem))), stem);
      const having = new Set(phrases.map(({ concept }) => concept)).size;
      return { word, phrases, weight: rarity(Math.max(1, having), all) };
    }),
  );
  const said = new Map<string, number>();
  for (const { phrases, weight } of known)
    for (const { concept, phrase } of phrases) {
      const key = `${concept} ${phrase}`;
      said.set(key, (said.get(key) ?? 0) + weight);
    }
  const pointed = new Map<number, Pointed>();
  for (const { word, phrases, weight } of known) {
    const best = new Map<number, number>();
    for (const { concept, phrase, weight: whole } of phrases) {
      const share = Math.min(1, (said.get(`${concept} ${phrase}`) ?? 0) / whole);
      best.set(concept, Math.max(best.get(concept) ?? 0, partial(share)));
    }
    for (const [concept, share] of best) {
      const one = pointed.get(concept) ?? { concept, weight: 0, words: [] };
      one.weight += weight * share;
      one.words.push(word);
      pointed.set(concept, one);
    }
  }
  return {
    pointed: [...pointed.values()].sort((a, b) => b.weight - a.weight || a.concept - b.concept),
    weight: known.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** What is said must speak of a disease with so much of its weight to be taken for it, as one word and as several. */
const sure = { one: 0.75, several: 0.4 };
/** Diseases that are pointed at nearly as much as the first are meant as well, so many at most. */
const nearly = 0.75;
const mostMeant = 3;
/** Less than this says nothing. */
const least = 3.5;

/** A query that names no disease, with those that its words describe: as what it asks for, or as what it may mean. */
export async function withDescription(
  understood: Understanding,
  lexicon: Lexicon,
  read: LexiconSource['described'],
): Promise<Understanding> {
  const elsewhere = new Set(understood.places.flatMap(({ typed }) => wordsOf(typed)));
  const words = wordsOf(understood.literal ?? '').filter(
    (word) => !elsewhere.has(word) && !isFiller(fold(word)),
  );
  const conditions = lexicon.concepts.filter(({ kind }) => kind === 'condition');
  const { pointed, weight } = await describedBy(words, conditions.length, read);
  const [first] = pointed;
  if (!first || first.weight < least) return understood;
  const meant = pointed
    .filter((one) => one.weight >= nearly * first.weight)
    .slice(0, mostMeant)
    .flatMap(({ concept, weight }) => {
      const known = lexicon.byToken.get(tokenOf(concept));
      return known ? [{ known, weight: weight / first.weight }] : [];
    });
  const enough = first.words.length > 1 ? sure.several : sure.one;
  if (first.weight < enough * weight)
    return { ...understood, unknown: [], perhaps: meant.map(({ known }) => known) };
  const typed = words.filter((word) => first.words.includes(word)).join(' ');
  return {
    ...understood,
    unknown: [],
    clauses: [
      {
        typed,
        concepts: meant.map(({ known }) => known),
        terms: meant.flatMap((one) => termsOf([one.known], one.weight)),
        named: false,
        described: true,
        required: true,
      },
      ...understood.clauses
        .filter(({ concepts }) => concepts.length > 0)
        .map((clause) => ({ ...clause, required: false })),
    ],
  };
}
