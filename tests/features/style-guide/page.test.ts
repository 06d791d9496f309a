import { describe, expect, test } from 'vitest';
import { statuses } from '../../../src/catalogue/index.ts';
import { styleGuidePage } from '../../../src/features/style-guide/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

describe('the style guide', () => {
  const page = styleGuidePage(contextIn('nb', '/om/stil/'));

  test('keeps out of search engines', () => expect(page.head.hidden).toBe(true));

  test('counts every study of the catalogue under its status, with the way to those in the list', () => {
    const rows = page.table.parts.flatMap((part) => part.rows);
    expect(rows.map(({ name, href }) => [name, href])[0]).toEqual(['Åpen', '/studier/?status=recruiting']);
    expect(rows.reduce((sum, { numbers }) => sum + Number(numbers[0]), 0)).toBe(valid.studies.length);
    expect(rows.map(({ name }) => name).at(-1)).toBe('Ferdig eller avbrutt');
  });

  test('shows the sign of every status, and that of what was stopped', () => {
    const signs = page.statuses.map(({ sign, words }) => [sign, words]);
    expect(signs.map(([sign]) => sign)).toEqual([...statuses, 'stopped']);
    expect(signs.slice(-2)).toEqual([
      ['completed', 'Ferdig'],
      ['stopped', 'Avbrutt'],
    ]);
  });

  test('shows one study, and none of an empty catalogue', () => {
    expect(page.cards).toHaveLength(1);
    expect(styleGuidePage(contextIn('nb', '/om/stil/', { ...valid, studies: [] })).cards).toEqual([]);
  });

  test('leads in English to the English list', () =>
    expect(styleGuidePage(contextIn('en', '/en/about/style/')).studies).toBe('/en/studies/'));

  test('is plain data', () => expect(structuredClone(JSON.parse(JSON.stringify(page)))).toEqual(page));
});
