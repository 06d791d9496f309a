import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/search/understanding/spelling.ts';

const known = [
  'diabetes',
  'brystkreft',
  'hypertensjon',
  'hypotensjon',
  'leukemi',
  'kreft',
  'kols',
  'schizofreni',
];
const never = (): boolean => false;
const meant = (key: string, among: string[] = known): string | undefined => correct(key, among, never)?.key;

describe('a slip is mended', () => {
  test.each([
    ['a missing letter', 'diabets', 'diabetes'],
    ['a letter too many', 'diabetees', 'diabetes'],
    ['a wrong letter', 'diabates', 'diabetes'],
    ['two letters that have changed places', 'diabeets', 'diabetes'],
    ['two letters that have changed places in a short word', 'lekuemi', 'leukemi'],
    ['two slips in a long word', 'brystkraftt', 'brystkreft'],
    ['a key beside the right one', 'vrystkreft', 'brystkreft'],
    ['letters that are heard alike', 'skitsofreni', 'schizofreni'],
    ['å for o in a short word', 'kåls', 'kols'],
  ])('of %s: %s', (_, slip, word) => expect(meant(slip)).toBe(word));

  test('to the nearest of several', () =>
    expect(correct('schizofrena', ['schizofreni', 'schizofrenixx'], never)).toEqual({
      key: 'schizofreni',
      slip: 0.6,
    }));
});

describe('a word is left alone', () => {
  test.each([
    ['of four letters or fewer', 'kosl'],
    ['of four letters or fewer, for a longer one', 'kref'],
    ['that begins with quite another letter', 'liabetes'],
    ['with two slips in a short word', 'leukama'],
    ['with three slips in a long word', 'brystkroppp'],
    ['like nothing known', 'ingenting'],
  ])('%s: %s', (_, word) => expect(meant(word)).toBeUndefined());

  test.each([
    ['hypotensjon', ['hypertensjon']],
    ['hypertensjon', ['hypotensjon']],
    ['hypotyreose', ['hypertyreose']],
  ])('rather than turned into its opposite: %s', (word, among) => expect(meant(word, among)).toBeUndefined());

  test('that is as near two things', () => {
    expect(meant('lungekraft', ['lungekreft', 'lungekroft'])).toBeUndefined();
    expect(meant('lungekraft', ['lungekroft', 'lungekreft', 'lungekryft'])).toBeUndefined();
  });

  test('but not when both are the same thing', () =>
    expect(correct('diabetas', ['diabetes', 'diabetis'], () => true)?.key).toBe('diabetes'));
});
