import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/catalogue/index.ts';
import type { OpenSearch } from '../../src/search/query/open-search.ts';
import { readingOf, tokensById } from './reading.ts';

/** A query that looks or sounds like something else. */
export interface ForbiddenReading {
  query: string;
  /** What makes the two alike. */
  kind: string;
  /** Ids of conditions and of entries of the lexicon that it must not be read as. */
  not: string[];
}

export const readForbidden = (file: string): ForbiddenReading[] =>
  parse(readFileSync(file, 'utf8')) as ForbiddenReading[];

/** A query that was read as something it must not be. */
export interface WrongReading extends Pick<ForbiddenReading, 'query' | 'kind'> {
  /** The id of what it was read as. */
  id: string;
}

/** As a test tells it: «fem år → letrozole (word)». */
export const toldReading = ({ query, id, kind }: WrongReading): string => `${query} → ${id} (${kind})`;

/** What queries were read as and must not be. */
export async function forbiddenReadings(
  forbidden: readonly ForbiddenReading[],
  search: OpenSearch,
  catalogue: Catalogue,
): Promise<WrongReading[]> {
  const tokensOf = tokensById(catalogue);
  const told: WrongReading[] = [];
  for (const { query, kind, not } of forbidden) {
    const { asked, offered } = await readingOf(query, search);
    for (const id of not)
      if (tokensOf(id).some((token) => asked.has(token) || offered.has(token)))
        told.push({ query, id, kind });
  }
  return told;
}

/** Ids that are neither a condition's nor in the lexicon. */
export function unknownIds(forbidden: readonly ForbiddenReading[], catalogue: Catalogue): string[] {
  const tokensOf = tokensById(catalogue);
  return forbidden.flatMap(({ not }) => not).filter((id) => tokensOf(id).length === 0);
}
