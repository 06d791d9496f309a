import { expect, test } from 'vitest';
import { withoutWords } from '../../../src/search/query/without-words.ts';

test.for([
  ['kreft bergen', 'bergen', 'kreft'],
  ['kreft, Bergen', 'bergen', 'kreft'],
  ['Bergen, kreft', 'bergen', 'kreft'],
  ['kreft bergen barn', 'bergen', 'kreft barn'],
  ['kreft St. Olavs', 'St Olavs', 'kreft'],
  ['ålesund kreft', 'ålesund', 'kreft'],
  ['oslofjorden oslo', 'oslo', 'oslofjorden'],
  ['skårer åre', 'åre', 'skårer'],
  ['bergen', 'bergen', ''],
] as const)('«%s» without «%s» is «%s»', ([query, words, left]) =>
  expect(withoutWords(query, words)).toBe(left),
);
