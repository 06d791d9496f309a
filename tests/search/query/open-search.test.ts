import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/search/filters.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { openSearch, readTitles } from '../../../src/search/query/open-search.ts';
import { emptyState } from '../../../src/search/query/state.ts';
import { facets, files, study } from './six-studies.ts';

describe('the search', () => {
  test('reads no more than it needs', async () => {
    const read = files();
    const search = await openSearch(read, 'no');
    await answer(search, { ...emptyState(), query: 'sukkersyke' });
    expect([...read.asked].sort()).toEqual(['facets.json', 'lexicon.json']);
    await answer(search, { ...emptyState(), query: 'xqzwv' });
    expect(read.asked).toContain('lexicon-rest.json');
    expect(read.asked).not.toContain('facets-condition.json');
    await answer(search, { ...emptyState(), filters: noFilters({ condition: ['diabetes'] }) });
    expect(read.asked).toContain('facets-condition.json');
    expect(read.asked).toContain('order/reading.json');
    expect(read.asked).not.toContain('order/newest.json');
  });

  test('is not opened when its files are of different builds', async () => {
    const other = facets([study('recruiting', 'vest')]);
    await expect(openSearch(files(other), 'no')).rejects.toThrow(
      '1 studies have facets, and 6 are in the index',
    );
    const { 'facets-condition.json': conditions } = other;
    const search = await openSearch(
      files({ 'facets-condition.json': conditions, 'order/newest.json': [0] }),
      'no',
    );
    await expect(search.facetsWithConditions()).rejects.toThrow('1 studies have facets');
    await expect(search.order('newest')).rejects.toThrow('1 studies have an order, and 6 are in the index');
  });

  test('shows no card where the cards are of another build than the index', async () => {
    const search = await openSearch(files({ 'card/no/0.json': { other: { url: '/studier/other/' } } }), 'no');
    await expect(search.card('open')).rejects.toThrow('open has none');
  });

  test('has titles in the file that begins like them, or with what comes before', async () => {
    const read = files();
    expect(await readTitles(read, 'no', 'di')).toEqual([['Diabetes hjemme', 'a', 'recruiting']]);
    expect(await readTitles(read, 'no', 'hj')).toEqual([['Diabetes hjemme', 'a', 'recruiting']]);
    expect(await readTitles(read, 'no', 'br')).toEqual([]);
    expect(read.asked.filter((name) => name.startsWith('titles/no/'))).toEqual([
      'titles/no/di.json',
      'titles/no/di.json',
    ]);
  });
});
