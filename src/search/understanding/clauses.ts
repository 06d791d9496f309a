import type { KnownConcept, Lexicon, NamedPlace } from '../index/lexicon.ts';
import { type Tie, tiedToken, ties } from '../index/token.ts';
import { fold, withoutEndings } from '../words/fold.ts';
import { type Clause, type Meaning, noMeaning, type Term } from './understanding.ts';

/** What a phrase can stand for. */
export type Known = KnownConcept | NamedPlace;

export const isPlace = (known: Known): known is NamedPlace => known.kind === 'place';

const tieWeights: Record<Tie, number> = { about: 1, near: 0.7, mentioned: 0.3 };
/** What a disease counts that a word only hints at. */
const hintWeight = 0.8;
/** What the bare word counts beside the names it is a part of. */
const wordWeight = 0.5;

/** What a known phrase means. Words that are both a subject and a place are taken for the subject. */
export function meaningOfPhrase(typed: string, values: readonly Known[], lexicon: Lexicon): Meaning {
  const concepts = values.filter((value): value is KnownConcept => !isPlace(value));
  if (concepts.length > 0) {
    const terms = [...termsOf(concepts), ...termsOf(hintsOf(typed, concepts, lexicon), hintWeight)];
    return noMeaning({ clauses: [clause({ typed, concepts, terms, named: true })] });
  }
  return noMeaning({
    places: values
      .filter(isPlace)
      .slice(0, 1)
      .map((place) => ({ typed, place })),
  });
}

/** A word that stands in the texts and is the name of nothing. */
export const bareWord = (typed: string): Meaning =>
  noMeaning({
    clauses: [clause({ typed, concepts: [], terms: [{ word: typed, weight: 1 }], named: false })],
  });

/** A word that is a part of names: «flimmer». */
export function partOfNames(typed: string, concepts: KnownConcept[], isInTexts: boolean): Meaning {
  const itself: Term[] = isInTexts ? [{ word: typed, weight: wordWeight }] : [];
  return noMeaning({
    clauses: [clause({ typed, concepts, terms: [...termsOf(concepts), ...itself], named: false })],
  });
}

/**
 * Conditions whose name has a word, or is made of it and another known word: «flimmer» in «hjerteflimmer», but not
 * «mobil» in «hypermobil».
 */
export const namesWith = (key: string, lexicon: Lexicon): KnownConcept[] => [
  ...new Set([
    ...(lexicon.partsOfNames.get(key) ?? []),
    ...[...lexicon.compounds].flatMap(([name, concepts]) =>
      restsOf(name, key).some((rest) => isWord(rest, lexicon)) ? concepts : [],
    ),
  ]),
];

/** What is left of a name before or after a word it ends or begins with, with and without a joining s or e. */
const restsOf = (name: string, key: string): string[] => {
  if (name.length < key.length + shortestRest) return [];
  const before = name.endsWith(key) ? name.slice(0, -key.length) : '';
  const after = name.startsWith(key) ? name.slice(key.length) : '';
  return [before, before.replace(/[se]$/, ''), after, after.replace(/^[se]/, '')].filter(
    (rest) => rest.length >= shortestRest,
  );
};

const shortestRest = 3;

const isWord = (key: string, { words, partsOfNames }: Lexicon): boolean =>
  withoutEndings(key, shortestRest).some((form) => words.has(form) || partsOfNames.has(form)) ||
  [...words].some((word) => word.length > shortestRest && key.endsWith(word));

/** Diseases decide what an answer is; without one, the other concepts do; without those, the words. */
export function withRequired(clauses: readonly Clause[]): Clause[] {
  const isCondition = ({ concepts }: Clause): boolean => concepts.some(({ kind }) => kind === 'condition');
  const isConcept = ({ concepts }: Clause): boolean => concepts.length > 0;
  const decides = [isCondition, isConcept].find((candidate) => clauses.some(candidate)) ?? (() => true);
  return clauses.map((each) => ({ ...each, required: decides(each) }));
}

const clause = (given: Omit<Clause, 'required'>): Clause => ({ ...given, required: false });

/** Diseases that a word which is no disease points to: those that share a name with it, or have it in theirs. */
function hintsOf(typed: string, concepts: readonly KnownConcept[], lexicon: Lexicon): KnownConcept[] {
  if (concepts.some(({ kind }) => kind === 'condition')) return [];
  const inNames = /\s/.test(typed) ? [] : namesWith(fold(typed), lexicon);
  return [...new Set([...concepts.flatMap((concept) => lexicon.related.get(concept) ?? []), ...inNames])];
}

/** What the index is asked for some concepts. In quotes, because the index answers an unknown word with whatever begins like it. */
export const termsOf = (concepts: readonly KnownConcept[], weight = 1): Term[] =>
  concepts.flatMap(({ token }) =>
    ties.map((tie) => ({ word: `"${tiedToken(token, tie)}"`, weight: weight * tieWeights[tie] })),
  );
