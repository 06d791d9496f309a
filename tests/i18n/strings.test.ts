import { describe, expect, test } from 'vitest';
import { fill, plural, stringsIn } from '../../src/i18n/index.ts';
import { matchingStrings } from '../../src/i18n/matching.ts';

const original = { title: 'Studier', list: { page: 'Side {n} av {total}' } };
const check = (translation: unknown) => () => matchingStrings(original, translation, 'strings.json', 'nn');

describe('a translation', () => {
  test('with every string and place is taken as it is', () => {
    const translation = { title: 'Studiar', list: { page: '{total} sider, dette er {n}' } };
    expect(matchingStrings(original, translation, 'strings.json', 'nn')).toBe(translation);
  });

  test.each([
    ['lacks a string', { title: 'Studiar', list: {} }, 'list.page is missing'],
    ['has an empty string', { title: '', list: original.list }, 'title is missing'],
    ['has a number for a string', { title: 1, list: original.list }, 'title is missing'],
    ['lacks a group', { title: 'Studiar' }, 'list is missing'],
    ['has a string for a group', { title: 'Studiar', list: 'Side' }, 'list is missing'],
    ['has a string too many', { ...original, titel: 'Studiar' }, 'titel is not in bokmål'],
    [
      'has a string too many in a group',
      { title: 'x', list: { ...original.list, pag: 'x' } },
      'list.pag is not in bokmål',
    ],
    ['lacks a place', { title: 'x', list: { page: 'Side {n}' } }, 'list.page has other {places} than bokmål'],
    [
      'has a misspelt place',
      { title: 'x', list: { page: 'Side {n} av {totl}' } },
      'list.page has other {places} than bokmål',
    ],
    ['is nothing', null, ' is missing'],
  ])('that %s stops the command and names the string', (_, translation, fault) =>
    expect(check(translation)).toThrow(`strings.json, nn: ${fault}`),
  );

  test('with several faults tells them all', () =>
    expect(check({ titel: 'x', list: {} })).toThrow(
      'titel is not in bokmål; title is missing; list.page is missing',
    ));
});

describe('the strings of the site', () => {
  test('are there in all three languages', () => {
    const titles = (['nb', 'nn', 'en'] as const).map((language) => stringsIn(language).conditions.title);
    expect(titles).toEqual(['Sykdommer', 'Sjukdommar', 'Conditions']);
  });

  test('in English are not left in Norwegian', () => {
    // The English page for missing addresses offers the Norwegian front page, in Norwegian.
    const written = JSON.stringify({ ...stringsIn('en'), notFound: undefined, language: undefined });
    // The written forms have no other names in English.
    expect(written.replaceAll('Bokmål', '').match(/[æøåÆØÅ]/g) ?? []).toEqual([]);
  });
});

test('values are put in their places, and a place without a value stays to be seen', () => {
  expect(fill('{a} og {b}, {a}', { a: 1, b: '$&' })).toBe('1 og $&, 1');
  expect(fill('{a} og {b}', { a: 1 })).toBe('1 og {b}');
  expect(plural({ one: '{n} studie', other: '{n} studier for {q}' }, 1)).toBe('1 studie');
  expect(plural({ one: '{n} studie', other: '{n} studier for {q}' }, 0, { q: 'ms' })).toBe(
    '0 studier for ms',
  );
});
