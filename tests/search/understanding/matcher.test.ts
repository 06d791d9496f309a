import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../../src/search/index/mentions.ts';
import { findPhrases, Matcher } from '../../../src/search/understanding/matcher.ts';
import { fold } from '../../../src/search/words/fold.ts';

const matcher = new Matcher<string>();
for (const phrase of ['kreft', 'brystkreft', 'diabetes', 'diabetes type 2', 'høyt blodtrykk', 'MS'])
  matcher.add(phrase, phrase);
matcher.add('slag', 'hjerneslag');
matcher.add('slag', 'støt');

const found = (text: string): [string, ...string[]][] => {
  const words = text.split(' ');
  return findPhrases(words.map(fold), (key) => matcher.get(key)).map(({ start, end, values }) => [
    words.slice(start, end).join(' '),
    ...values,
  ]);
};

describe('known phrases are found', () => {
  test.each([
    ['diabetes', [['diabetes', 'diabetes']]],
    ['diabetes type 2', [['diabetes type 2', 'diabetes type 2']]],
    ['diabetes type 1', [['diabetes', 'diabetes']]],
    ['bryst kreft', [['bryst kreft', 'brystkreft']]],
    ['høytblodtrykk', [['høytblodtrykk', 'høyt blodtrykk']]],
    ['hoyt blod trykk', [['hoyt blod trykk', 'høyt blodtrykk']]],
    ['ms', [['ms', 'MS']]],
    ['slag', [['slag', 'hjerneslag', 'støt']]],
    [
      'ny kreft og diabetes',
      [
        ['kreft', 'kreft'],
        ['diabetes', 'diabetes'],
      ],
    ],
    [
      'brystkreft kreft',
      [
        ['brystkreft', 'brystkreft'],
        ['kreft', 'kreft'],
      ],
    ],
    ['kreftene', []],
    ['', []],
  ])('the longest first, apart or together, in «%s»', (text, matches) =>
    expect(found(text)).toEqual(matches),
  );

  test('with any look-up', () => {
    const found = findPhrases(['blode', 'lunge', 'x'], (key) => (key === 'blodelunge' ? [key] : undefined));
    expect(found).toEqual([{ start: 0, end: 2, values: ['blodelunge'] }]);
  });

  test('with as few look-ups as the beginnings of phrases allow', () => {
    const asked: string[] = [];
    const lookUp = (key: string): string[] | undefined => {
      asked.push(key);
      return key === 'ab' ? [key] : undefined;
    };
    const begins = (key: string): boolean => 'ab'.startsWith(key);
    expect(findPhrases(['x', 'a', 'b', 'c'], lookUp, begins)).toEqual([{ start: 1, end: 3, values: ['ab'] }]);
    expect(asked).toEqual(['a', 'ab']);
  });
});

describe('a text', () => {
  const find = mentionFinder([
    ['kreft', 'kreft'],
    ['brystkreft', 'brystkreft'],
    ['slag', 'hjerneslag'],
    ['slag', 'støt'],
    ['ALL', 'leukemi'],
  ]);

  test('tells of each phrase once what it can mean', () =>
    expect(find('Kreft, brystkreft og kreft. Slag?')).toEqual([
      ['kreft'],
      ['brystkreft'],
      ['hjerneslag', 'støt'],
    ]));

  test('has an abbreviation only where it is written as one', () => {
    expect(find('for barn med ALL')).toEqual([['leukemi']]);
    expect(find('open to all, and to all others')).toEqual([]);
  });
});

describe('a phrase', () => {
  test('stands for a value once, however often it is told', () => {
    const again = new Matcher<string>();
    again.add('MS', 'ms');
    again.add('ms', 'ms');
    expect(again.get('ms')).toEqual(['ms']);
  });

  test('without letters is not known', () => {
    const empty = new Matcher<string>();
    empty.add('?!', 'nothing');
    expect([...empty.keys()]).toEqual([]);
  });
});
