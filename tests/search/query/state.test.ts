import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import { listAddress } from '../../../src/search/query/list-address.ts';
import {
  emptyState,
  isEmptyState,
  readState,
  type SearchState,
  writeState,
} from '../../../src/search/query/state.ts';
import { createUrls } from '../../../src/urls.ts';

const read = (address: string): SearchState => readState(new URLSearchParams(address));
const state = (query: string, filters: Partial<SearchState['filters']> = {}): SearchState => ({
  ...emptyState(),
  query,
  filters: noFilters(filters),
});

describe('what was asked for', () => {
  test.each([
    ['nothing', emptyState(), ''],
    ['words', state('svakt hjerte'), '?q=svakt+hjerte'],
    ['words as they stand', { ...state('sukkersyke'), exact: true }, '?q=sukkersyke&exact=1'],
    ['another order', { ...state('ms'), sort: 'newest' as const }, '?q=ms&sort=newest'],
    [
      'two values of a filter',
      state('', { status: ['recruiting', 'completed'] }),
      '?status=recruiting,completed',
    ],
    [
      'words and filters',
      state('ms', { region: ['vest'], category: ['neurological'] }),
      '?q=ms&region=vest&category=neurological',
    ],
    [
      'the newer filters',
      state('', { age: ['children'], recruits: ['patients'], intervention: ['drug'], remote: ['yes'] }),
      '?age=children&recruits=patients&intervention=drug&remote=yes',
    ],
    ['signs that addresses use', state('a&b=c #1 +50 % «ø»'), undefined],
    ['emoji and other letters', state('🫀 سرطان'), undefined],
    ['commas', state('hjerte, lunge'), undefined],
  ])('is %s, written to the address and read from it again', (_, asked, address) => {
    const written = writeState(asked);
    if (address !== undefined) expect(written).toBe(address);
    expect(read(written)).toEqual(asked);
  });

  test.each([
    ['?status=recruiting&status=completed', { status: ['recruiting', 'completed'] }],
    ['?region=vest,,vest,', { region: ['vest'] }],
    ['?status=all', {}],
    ['?status=recruiting,all', {}],
    ['?ukjent=1&page=2', {}],
    ['?exact=0&sort=ukjent', {}],
  ])('is read from %s too', (address, filters) => expect(read(address)).toEqual(state('', filters)));

  test('is nothing when only blanks were typed', () => {
    expect(isEmptyState(state('  '))).toBe(true);
    expect(isEmptyState({ ...state('  '), exact: true })).toBe(true);
    expect(isEmptyState(state('', { region: ['nord'] }))).toBe(false);
  });
});

describe('a link to the list', () => {
  const urls = createUrls('https://example.no/katalog');

  test.each([
    [{}, '/katalog/studier/'],
    [{ query: 'svakt hjerte' }, '/katalog/studier/?q=svakt+hjerte'],
    [
      { filters: { region: ['vest'], status: ['recruiting', 'completed'] } },
      '/katalog/studier/?status=recruiting,completed&region=vest',
    ],
  ])('that asks for %j stands below the base', (asked, address) =>
    expect(listAddress({ urls, language: 'nb' }, asked)).toBe(address),
  );

  test('leads to the list in the language of the page', () =>
    expect(listAddress({ urls, language: 'en' }, { query: 'ms' })).toBe('/katalog/en/studies/?q=ms'));
});
