import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import { packFacets, unpackFacets } from '../../../src/search/index/facets.ts';
import { packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { wishWords } from '../../../src/search/index/wish-words.ts';
import { byWishes, wishesIn } from '../../../src/search/understanding/wishes.ts';

const word = (id: string, who: 'children' | 'male', ...forms: string[]) => ({
  id,
  kind: 'everyday' as const,
  forms: { nb: forms, nn: [], en: [] },
  partOf: [],
  usedFor: [],
  who,
});
const entries = [
  word('children', 'children', 'barn', 'unger', 'barn av syke'),
  word('men', 'male', 'menn', 'men'),
];
const lexicon = unpackLexicon(packLexicon(new Map(), [], { wishes: wishWords(entries) }));

const ages = (query: string): string[] =>
  wishesIn(query, lexicon)
    .filter(({ filter }) => filter === 'age')
    .map(({ value }) => value);

describe('an age', () => {
  test.each([
    ['mamma er 82 år og glemmer', 'older'],
    ['82-åring med hoftebrudd', 'older'],
    ['a 7 year old with asthma', 'children'],
    ['over 67 år', 'older'],
    ['fikk ms for 12 år siden, er 45 år', 'adults'],
  ])('is said by «%s»', (query, group) => expect(ages(query)).toEqual([group]));

  test.each([
    'hjerteinfarkt for 2 år siden',
    'hatt ms i 15 år',
    'vondt de siste 3 år',
    'operert 5 år etter kreft',
    'a stroke 4 years ago',
    'for the last 10 years',
  ])('is not what time has gone: «%s»', (query) => expect(ages(query)).toEqual([]));
});

describe('a word of the lexicon', () => {
  const values = (query: string): string[] => wishesIn(query, lexicon).map(({ value }) => value);

  test('says whom a study should be for', () => {
    expect(values('astma barn')).toEqual(['children']);
    expect(values('menn med astma som er friske og vil ha åpne studier')).toEqual([
      'male',
      'healthy-volunteers',
      'recruiting',
    ]);
  });

  test('says it alone, and not as a part of something else', () =>
    expect(values('pårørende av syke')).toEqual([]));

  test('does not when it says nothing in a sentence: «men» is «but»', () =>
    expect(values('jeg har astma men er sprek')).toEqual([]));
});

test('who is wished for comes first, but before what a study is about', () => {
  const study = (age: string) => ({
    ...noFilters({ age: [age] }),
    town: [],
    described: ['yes'],
    spotStatus: [],
    unstated: [],
  });
  const ids = ['adults', 'children', 'touching'];
  const facets = unpackFacets(packFacets([study('adults'), study('children'), study('children')]), ids);
  expect(byWishes(ids, wishesIn('astma barn', lexicon), facets, new Set(['touching']))).toEqual([
    'children',
    'adults',
    'touching',
  ]);
});
