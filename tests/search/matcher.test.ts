import { describe, expect, test } from 'vitest';
import { findPhrases, Matcher, mentionedIn } from '../../src/search/matcher.ts';

const matcher = new Matcher<string>();
for (const phrase of ['kreft', 'brystkreft', 'diabetes', 'diabetes type 2', 'høyt blodtrykk', 'MS'])
  matcher.add(phrase, phrase);
matcher.add('slag', 'hjerneslag');
matcher.add('slag', 'støt');

const found = (text: string): [string, ...string[]][] => {
  const words = text.split(' ');
  return findPhrases(words, (key) => matcher.get(key)).map(({ start, end, values }) => [
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

  test('with any look-up, which is asked for folded keys', () => {
    const found = findPhrases(['Bløde', 'LUNGE', 'x'], (key) => (key === 'blodelunge' ? [key] : undefined));
    expect(found).toEqual([{ start: 0, end: 2, values: ['blodelunge'] }]);
  });

  test('each once in a text', () =>
    expect([...mentionedIn('Kreft, brystkreft og kreft. Slag?', matcher)]).toEqual([
      'kreft',
      'brystkreft',
      'hjerneslag',
      'støt',
    ]));
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
