import { describe, expect, test } from 'vitest';
import { glossaryPage } from '../../../src/features/glossary/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';
import { term } from './terms.ts';

const of = (...glossary: typeof valid.glossary) =>
  glossaryPage(contextIn('nb', '/ordliste/', { ...valid, glossary }));
const termsOf = ({ letters }: ReturnType<typeof glossaryPage>) => letters.flatMap(({ items }) => items);

describe('the glossary', () => {
  test('has every word, under its letter in the language of the page', () => {
    const filed = (page: ReturnType<typeof glossaryPage>) =>
      page.letters.map(({ letter, items }) => `${letter}: ${items.map(({ term }) => term).join(', ')}`);
    const made = [term('arm', { nb: ['arm'], en: ['group'] }), term('zero', { nb: ['null'], en: ['zero'] })];
    const inCatalogue = { ...valid, glossary: made };
    expect(filed(glossaryPage(contextIn('nb', '/ordliste/', inCatalogue)))).toEqual(['A: arm', 'N: null']);
    expect(filed(glossaryPage(contextIn('en', '/en/glossary/', inCatalogue)))).toEqual([
      'G: group',
      'Z: zero',
    ]);
    expect(termsOf(glossaryPage(contextIn('nb')))).toHaveLength(valid.glossary.length);
  });

  test('tells a word in the other language where it is another word there, whatever its capitals', () => {
    const [same, another] = termsOf(
      of(
        term('biobank', { nb: ['Biobank'], en: ['biobank'] }),
        term('consent', { nb: ['samtykke'], en: ['consent'] }),
      ),
    );
    expect(same?.translation).toBeUndefined();
    expect(another?.translation).toEqual({ language: 'en', term: 'consent' });
  });

  test('tells search engines the words as they stand on the page', () => {
    const page = glossaryPage(contextIn('nb', '/ordliste/'));
    const [set] = page.head.structuredData ?? [];
    expect(set).toMatchObject({
      hasDefinedTerm: termsOf(page).map(({ term, explanation }) => ({
        name: term,
        description: explanation,
      })),
    });
  });

  test('without words is a page without letters', () => expect(of().letters).toEqual([]));
});
