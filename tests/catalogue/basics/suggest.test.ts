import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../../src/catalogue/basics/suggest.ts';
import { slugify } from '../../../src/catalogue/index.ts';

const known = ['recruiting', 'not-yet-recruiting', 'active-not-recruiting', 'completed'];

test.each([
  ['recruting', 'recruiting'],
  ['Recruiting', 'recruiting'],
  ['complete', 'completed'],
  ['active-not-recruting', 'active-not-recruiting'],
])('%s was meant to be %s', (written, meant) => expect(suggest(written, known)).toBe(meant));

test.each(['åpen', 'x', '', 'something else entirely'])('for %j there is no guess worth making', (written) =>
  expect(suggest(written, known)).toBeUndefined(),
);

test('the original spelling is suggested, not the lower-case one', () => {
  expect(suggest('shorttitle', ['title', 'shortTitle'])).toBe('shortTitle');
});

test('nothing is suggested from an empty list', () => expect(suggest('recruiting', [])).toBeUndefined());

test('a question is asked only when there is a guess', () => {
  expect(didYouMean('recruting', known)).toBe('Mente du «recruiting»? ');
  expect(didYouMean('åpen', known)).toBe('');
});

test.each([
  ['Hjerte og kår', 'hjerte-og-kar'],
  ['Nøddetest på sjukehus', 'noddetest-pa-sjukehus'],
  ['Sjøgrens syndrom – ærlig!', 'sjogrens-syndrom-aerlig'],
  ['CAFÉ (2)', 'cafe-2'],
  ['???', ''],
])('the file name for %j is %j', (words, slug) => expect(slugify(words)).toBe(slug));
