import { describe, expect, test } from 'vitest';
import { stemOf, stemsOf } from '../../../src/search/words/stem.ts';

describe('a stem', () => {
  test.each([
    ['hovne', 'hoven', 'hovent'],
    ['puster', 'puste', 'pusten', 'pust'],
    ['smerter', 'smertene', 'smerte', 'smertar'],
    ['lungene', 'lungane', 'lunge', 'lunga'],
    ['svimmel', 'svimmelheten', 'svimmelheit'],
    ['glemmer', 'glemme', 'glemt'],
    ['kronisk', 'kroniske'],
    ['swelling', 'swellings'],
  ])('is one for %s and the others', (...words) => expect(new Set(words.map(stemOf)).size).toBe(1));

  test.each([
    ['hjerte', 'hjerne'],
    ['mage', 'mani'],
    ['hypotensjon', 'hypertensjon'],
    ['nyre', 'nyse'],
    ['angst', 'astma'],
  ])('is another for %s and %s', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});

describe('the stems of a text', () => {
  test('leave out words that say nothing, and repeat none', () =>
    expect(stemsOf('Jeg har vondt i magen, og magen er hoven')).toEqual([
      stemOf('vondt'),
      stemOf('magen'),
      stemOf('hoven'),
    ]));
});
