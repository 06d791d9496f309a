import { describe, expect, test } from 'vitest';
import { isEmptyState, readState, type SearchState, writeState } from '../../src/search/state.ts';

const read = (address: string): SearchState => readState(new URLSearchParams(address));
const empty: SearchState = { query: '', filters: { status: [], category: [], institution: [], region: [] } };
const state = (query: string, filters: Partial<SearchState['filters']> = {}): SearchState => ({
  query,
  filters: { ...empty.filters, ...filters },
});

describe('what was asked for', () => {
  test.each([
    ['nothing', empty, ''],
    ['words', state('svakt hjerte'), '?q=svakt+hjerte'],
    [
      'two values of a filter',
      state('', { status: ['recruiting', 'completed'] }),
      '?status=recruiting,completed',
    ],
    [
      'words and filters',
      state('ms', { region: ['vest'], category: ['neurological'] }),
      '?q=ms&category=neurological&region=vest',
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
  ])('is read from %s too', (address, filters) => expect(read(address)).toEqual(state('', filters)));

  test('is nothing when only blanks were typed', () => {
    expect(isEmptyState(state('  '))).toBe(true);
    expect(isEmptyState(state('', { region: ['nord'] }))).toBe(false);
  });
});
