import type { Catalogue, Condition } from '../../src/catalogue/index.ts';
import { conceptsOf } from '../../src/search/index/concepts.ts';
import type { KnownConcept } from '../../src/search/index/lexicon.ts';
import { tiedToken, ties } from '../../src/search/index/token.ts';
import { answer } from '../../src/search/query/answer.ts';
import type { OpenSearch } from '../../src/search/query/open-search.ts';
import { emptyState } from '../../src/search/query/state.ts';
import { type JudgedQuery, rightAnswers } from './judged.ts';

/** What a query was read as, by the tokens of concepts. */
export interface Reading {
  /** What is asked for, in the words of the index. */
  asked: Set<string>;
  /** What the words may mean, and what follows the answer under a heading of its own. */
  offered: Set<string>;
}

/** How the search as readers have it reads a query. */
export async function readingOf(query: string, search: OpenSearch): Promise<Reading> {
  const { understood, further } = await answer(search, { ...emptyState(), query });
  const terms = understood?.clauses.flatMap((clause) => clause.terms) ?? [];
  const offered = [...(understood?.perhaps ?? []), ...further.flatMap(({ about }) => about)];
  return {
    asked: new Set(terms.flatMap(({ word }) => tokenIn(word) ?? [])),
    offered: new Set(offered.map(({ token }) => token)),
  };
}

/** Words that name no disease and are read as one, and those that are only asked back about: «Kari → Hull i tennene». */
export async function readAsDiseases(
  words: readonly string[],
  search: OpenSearch,
): Promise<{ read: string[]; askedBack: string[] }> {
  const told = { read: [] as string[], askedBack: [] as string[] };
  for (const word of words) {
    const { understood } = await answer(search, { ...emptyState(), query: word });
    const read = diseasesIn(understood?.clauses.flatMap(({ concepts }) => concepts));
    const asked = diseasesIn(understood?.perhaps);
    if (read !== '') told.read.push(`${word} → ${read}`);
    else if (asked !== '') told.askedBack.push(`${word} → ${asked}`);
  }
  return told;
}

/** Names of places, which name no disease either. */
export const municipalityNames = ({ places }: Catalogue): string[] =>
  places.flatMap(({ name, municipality }) => (municipality === undefined ? [] : [name]));

const diseasesIn = (concepts: readonly KnownConcept[] = []): string =>
  concepts
    .filter(({ kind }) => kind === 'condition')
    .map(({ label }) => label.no)
    .join(', ');

/** The token of a concept in a word that the index is asked for; undefined for a word of a text. */
const tokenIn = (word: string): string | undefined => {
  const tied = word.replaceAll('"', '');
  const token = tied.slice(2, -1);
  return ties.some((tie) => tied === tiedToken(token, tie)) ? token : undefined;
};

/** The tokens that stand for an id: of an entry of the lexicon, or of a condition and of all narrower ones. */
export function tokensById(catalogue: Catalogue): (id: string) => string[] {
  const { conditions, others } = conceptsOf(catalogue);
  const isWithin = (condition: Condition, id: string): boolean =>
    condition.id === id || condition.parents.some((parent) => isWithin(parent, id));
  return (id) =>
    [
      ...catalogue.conditions
        .filter((condition) => isWithin(condition, id))
        .map((one) => conditions.get(one.id)),
      others.get(id),
    ].flatMap((concept) => concept?.token ?? []);
}

/** Queries for diseases that no study is about: how many there are, and those that are not read as the disease. */
export async function misread(
  queries: readonly JudgedQuery[],
  search: OpenSearch,
  catalogue: Catalogue,
): Promise<{ asked: number; missed: string[] }> {
  const tokensOf = tokensById(catalogue);
  const result = { asked: 0, missed: [] as string[] };
  for (const judged of queries) {
    if (rightAnswers(judged, catalogue.studies).size > 0) continue;
    const { asked } = await readingOf(judged.query, search);
    const isRead = judged.conditions?.some((id) => tokensOf(id).some((token) => asked.has(token)));
    result.asked++;
    if (!isRead) result.missed.push(judged.query);
  }
  return result;
}
