import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { searchQueriesFile } from '../features/search-report/index.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import { searchReportPath } from '../urls.ts';

/** The files of queries that are sent, by what they are called in the document. Those kept as a bound are not among them. */
const sent = {
  own: 'own',
  practice: 'blind-mend',
  neverCorrected: 'never-correct',
  noDisease: 'no-disease',
  forbidden: 'forbidden',
} as const;

const what: Record<keyof typeof sent, string> = {
  own: 'Queries written together with the search. A study of any of the conditions, or of a narrower one, or any of the studies, is a right answer.',
  practice:
    'Queries written by some who had seen neither the code, the studies nor the words of the search. What is meant is told in ICD-10; where a medicine is named, studies that name it are right.',
  neverCorrected: 'Correctly written words that must not be taken for something else.',
  noDisease: 'Words that name no disease and must not be read as one. Names of municipalities are tried too.',
  forbidden:
    'What a query must not be read as, though it looks or sounds like it: ids of conditions and of other words.',
};

/** What the search is measured with, for others to measure theirs. */
export const judgedQueriesDocument = ({ catalogue, urls }: PublishedCatalogue): PublishedFile => ({
  path: searchQueriesFile,
  type: 'application/json',
  content: JSON.stringify({
    source: catalogue.site.name.nb,
    page: urls.absolute(searchReportPath(catalogue.site.language, urls)),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    sets: Object.entries(sent).map(([name, file]) => ({
      name,
      description: what[name as keyof typeof sent],
      queries: readQueries(file),
    })),
  }),
});

const readQueries = (file: string): unknown =>
  parse(readFileSync(new URL(`../../bench/queries/${file}.yaml`, import.meta.url), 'utf8'));
