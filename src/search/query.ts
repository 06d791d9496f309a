import { isFiller } from './fillers.ts';
import { fold, withoutEndings, wordsOf } from './fold.ts';
import type { KnownConcept, Lexicon, Place } from './lexicon.ts';
import type { Match } from './matcher.ts';
import { correct } from './spelling.ts';
import { type Tie, tiedToken, ties } from './token.ts';

/** Longer queries are cut: nobody types them, and every extra word costs a look-up. */
const longest = 200;

/** A word for the index, and how much it counts to have it, from 0 to 1. */
export interface Term {
  word: string;
  weight: number;
}

/** One thing a query asks for: a concept, or one of several that an everyday word can mean, or a bare word. */
export interface Clause {
  /** The words of the query it came from. */
  typed: string;
  concepts: KnownConcept[];
  /** What the index is asked; any of them will do. */
  terms: Term[];
  /** The words are a name of the concept, and not just a part of one. */
  named: boolean;
  /** What a study must have to be an answer at all. */
  required: boolean;
}

/** What a query was understood to ask for. */
export interface Understanding {
  /** The query as the reader sees it repeated. */
  shown: string;
  /** The query as the index takes it literally; null when it has no words. */
  literal: string | null;
  clauses: Clause[];
  places: { typed: string; place: Place }[];
  /** Slips that were mended by themselves. */
  corrections: { typed: string; meant: string }[];
  /** Words that mean nothing here. */
  unknown: string[];
  /** The query is taken as it stands: in quotes, or a register number. */
  asTyped: boolean;
}

/** Whether the index holds a word, exactly as it stands. */
export type Exists = (word: string) => Promise<boolean>;

/** The query as it can be asked without being understood. */
export function literalQuery(typed: string): Pick<Understanding, 'shown' | 'literal'> {
  const shown = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest);
  // A quote without an end would make the index look for one endless phrase.
  const quotes = shown.split('"').length - 1;
  const balanced = quotes % 2 === 0 ? shown : shown.replaceAll('"', ' ').trim();
  return { shown, literal: /[\p{L}\p{N}]/u.test(balanced) ? balanced : null };
}

/** The lexicon: its common part at once, all of it when a word is not in that. */
export interface LexiconSource {
  common: Lexicon;
  whole(): Promise<Lexicon>;
}

/** Understands a query with the common part of the lexicon, and looks further only when that is not enough. */
export async function understandWith(
  typed: string,
  source: LexiconSource,
  exists: Exists,
): Promise<Understanding> {
  const first = await understand(typed, source.common, exists);
  const isEnough = first.unknown.length === 0 && first.corrections.length === 0;
  return isEnough ? first : understand(typed, await source.whole(), exists);
}

/**
 * Understands what a reader typed: everyday and misspelt words, other languages and forms, words written
 * apart or together, hospitals and towns. The same code runs in the browser and in tests.
 *
 * A quoted query and a register number are taken as they stand.
 */
export async function understand(typed: string, lexicon: Lexicon, exists: Exists): Promise<Understanding> {
  const query = literalQuery(typed);
  const result: Understanding = {
    ...query,
    clauses: [],
    places: [],
    corrections: [],
    unknown: [],
    asTyped: false,
  };
  if (query.literal === null) return result;
  if (query.literal.includes('"') || isRegisterNumber(query.literal)) return { ...result, asTyped: true };
  const words = wordsOf(query.literal);
  let rest = 0;
  for (const match of [
    ...knownPhrases(words, lexicon),
    { start: words.length, end: words.length, values: [] },
  ]) {
    for (const word of words.slice(rest, match.start)) await understandWord(word, lexicon, exists, result);
    rest = match.end;
    if (match.values.length > 0)
      take(words.slice(match.start, match.end).join(' '), match.values, lexicon, result);
  }
  return withRequired(result);
}

type Known = KnownConcept | Place;

const isPlace = (known: Known): known is Place => 'institutions' in known;
const isRegisterNumber = (query: string): boolean => /^(nct\d|isrctn\d|\d{4}[-/]\d)/i.test(query);

function knownPhrases(words: readonly string[], { matcher, places }: Lexicon): Match<Known>[] {
  return matcher.find(words, (key) => {
    if (isFiller(key)) return undefined;
    for (const form of withoutEndings(key)) {
      const concepts = matcher.get(form);
      if (concepts) return concepts;
    }
    return places.get(key) as KnownConcept[] | undefined;
  });
}

function take(typed: string, values: readonly Known[], lexicon: Lexicon, result: Understanding): void {
  const [place] = values.filter(isPlace);
  const concepts = values.filter((value): value is KnownConcept => !isPlace(value));
  if (concepts.length > 0) result.clauses.push(clauseOf(typed, concepts, hintsOf(typed, concepts, lexicon)));
  else if (place) result.places.push({ typed, place });
}

/** Diseases that a word which is no disease points to: those that share a name with it, or have it in theirs. */
function hintsOf(
  typed: string,
  concepts: readonly KnownConcept[],
  { related, compounds }: Lexicon,
): KnownConcept[] {
  if (concepts.some(({ kind }) => kind === 'condition')) return [];
  const inNames = /\s/.test(typed) ? [] : withPart(fold(typed), compounds);
  return [...new Set([...concepts.flatMap((concept) => related.get(concept) ?? []), ...inNames])];
}

const tieWeights: Record<Tie, number> = { about: 1, near: 0.7, mentioned: 0.3 };
/** What a hint counts beside the thing itself. */
const hintWeight = 0.8;
const wordWeight = 0.5;

// In quotes, because the index answers an unknown word with whatever begins like it.
const termsOf = (concepts: readonly KnownConcept[], weight = 1): Term[] =>
  concepts.flatMap(({ token }) =>
    ties.map((tie) => ({ word: `"${tiedToken(token, tie)}"`, weight: weight * tieWeights[tie] })),
  );

const clauseOf = (typed: string, concepts: KnownConcept[], hints: readonly KnownConcept[] = []): Clause => ({
  typed,
  concepts,
  terms: [...termsOf(concepts), ...termsOf(hints, hintWeight)],
  named: true,
  required: false,
});

/** A word that is no known phrase: filler, bare word, part of a compound, slip, or two words in one. */
async function understandWord(
  word: string,
  lexicon: Lexicon,
  exists: Exists,
  result: Understanding,
): Promise<void> {
  const key = fold(word);
  if (key === '' || isFiller(key)) return;
  const whole = key.length < shortestPart ? [] : withPart(key, lexicon.compounds);
  const known = await exists(word);
  if (whole.length > 0 && whole.length <= mostMeanings) {
    const clause = clauseOf(word, whole);
    result.clauses.push({
      ...clause,
      named: false,
      terms: [...clause.terms, ...(known ? [{ word, weight: wordWeight }] : [])],
    });
    return;
  }
  if (known) {
    result.clauses.push({
      typed: word,
      concepts: [],
      terms: [{ word, weight: 1 }],
      named: false,
      required: false,
    });
    return;
  }
  const meant = correct(
    key,
    knownKeys(lexicon, key),
    (a, b) => meaningOf(a, lexicon) === meaningOf(b, lexicon),
  );
  if (meant) {
    const values = [...(lexicon.matcher.get(meant.key) ?? []), ...(lexicon.places.get(meant.key) ?? [])];
    const [first] = values;
    result.corrections.push({ typed: word, meant: first ? labelOf(first) : meant.key });
    take(word, values, lexicon, result);
    return;
  }
  const halves = twoWords(key, lexicon);
  if (halves.length > 0) for (const half of halves) take(word, half, lexicon, result);
  else result.unknown.push(word);
}

const labelOf = (known: Known): string => (isPlace(known) ? known.label : known.label.no);

/** What a slip may be mended to: names of diseases, and long names of other things. Short ones are too alike. */
function* knownKeys({ matcher, places }: Lexicon, key: string): Generator<string> {
  for (const known of matcher.keys()) {
    const isCondition = matcher.get(known)?.some(({ kind }) => kind === 'condition');
    if (isCondition || key.length >= safeLength) yield known;
  }
  if (key.length >= safeLength) yield* places.keys();
}

const safeLength = 9;

const meaningOf = (key: string, { matcher, places }: Lexicon): unknown =>
  matcher.get(key)?.[0] ?? places.get(key)?.[0];

/** A bare word must be this long to be looked for inside names, and must not mean more than this. */
const shortestPart = 5;
const mostMeanings = 12;

/** Conditions whose name begins or ends with a word: «flimmer» in «hjerteflimmer». */
const withPart = (key: string, compounds: Lexicon['compounds']): KnownConcept[] => [
  ...new Set(
    [...compounds].flatMap(([name, concepts]) =>
      name.length >= key.length + 3 && (name.endsWith(key) || name.startsWith(key)) ? concepts : [],
    ),
  ),
];

const shortestHalf = 3;

/** A word written together that is two known ones, with or without a joining s or e. */
function twoWords(key: string, lexicon: Lexicon): Known[][] {
  for (let cut = key.length - shortestHalf; cut >= shortestHalf; cut--) {
    const first = key.slice(0, cut);
    const left = lexicon.matcher.get(first) ?? lexicon.matcher.get(first.replace(/[se]$/, ''));
    const right = lexicon.matcher.get(key.slice(cut));
    if (left && right) return [left, right];
  }
  return [];
}

/** Diseases decide what an answer is; without one, the other concepts do; without those, the words. */
function withRequired(result: Understanding): Understanding {
  const isCondition = (clause: Clause): boolean => clause.concepts.some(({ kind }) => kind === 'condition');
  const isConcept = (clause: Clause): boolean => clause.concepts.length > 0;
  const deciding = [isCondition, isConcept, () => true].find((decides) => result.clauses.some(decides));
  for (const clause of result.clauses) clause.required = deciding?.(clause) ?? false;
  return result;
}
