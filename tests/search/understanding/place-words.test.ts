import { describe, expect, test } from 'vitest';
import { packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { withoutWords } from '../../../src/search/query/without-words.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { concepts, holding, places } from '../index/lexicon.ts';

const wide = (name: string) => ({ label: name, institutions: [], forms: [name], isTown: true });
const lexicon = unpackLexicon(
  packLexicon(concepts, [...places, ...['Alta', 'Time', 'Gran', 'Mo i Rana'].map(wide)]),
);
const read = (typed: string) => understand(typed, lexicon, holding('time', 'gran'));

describe('a place in a query', () => {
  test.for([
    ['diabetes i Alta', 'i Alta', undefined],
    ['diabetes alta', 'alta', undefined],
    ['diabetes nær Bergen', 'nær Bergen', true],
    ['diabetes i nærheten av Alta', 'i nærheten av Alta', true],
    ['i nærleiken av Alta diabetes', 'i nærleiken av Alta', true],
    ['diabetes near Bergen', 'near Bergen', true],
    ['diabetes rundt Mo i Rana', 'rundt Mo i Rana', true],
    ['diabetes ved Haukeland', 'ved Haukeland', undefined],
  ] as const)('is taken with what leads to it: %s', async ([query, typed, isNear]) => {
    const { places: found, clauses, unknown, nearMe } = await read(query);
    expect(found.map((one) => [one.typed, one.isNear])).toEqual([[typed, isNear]]);
    expect(clauses.map(({ concepts: [first] }) => first?.label.no)).toEqual(['Diabetes']);
    expect([unknown, nearMe]).toEqual([[], undefined]);
    expect(withoutWords(query, typed)).toBe('diabetes');
  });

  test.for([
    ['diabetes i lang time', []],
    ['allergi mot gran', []],
    ['Time hos diabetes', []],
    ['diabetes i Time', ['Time']],
    ['diabetes Time', ['Time']],
    ['diabetes nær time', ['Time']],
    ['Time', ['Time']],
  ] as const)(
    'that is called what everybody speaks of is one where it is said to be: %s',
    async ([query, is]) => expect((await read(query)).places.map(({ place }) => place.label)).toEqual(is),
  );
});

describe('who asks for what is near them', () => {
  test.for([
    'diabetes nær meg',
    'diabetes i nærheten',
    'diabetes i nærheten av meg',
    'diabetes nærmest meg',
    'diabetes near me',
    'i nærleiken av meg diabetes',
  ])('is understood: %s', async (query) => {
    const { nearMe, clauses, unknown } = await read(query);
    expect([nearMe, clauses.length, unknown]).toEqual([true, 1, []]);
  });

  test.for(['diabetes nær Bergen', 'nærmest umulig å sove diabetes', 'diabetes rundt', 'diabetes'])(
    'is not taken for another: %s',
    async (query) => expect((await read(query)).nearMe).toBeUndefined(),
  );
});
