import { describe, expect, test } from 'vitest';
import { myListPage } from '../../../src/features/my-list/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

describe('the page of the reader’s own list', () => {
  test('keeps out of search engines: it is empty for all but the reader', () => {
    expect(myListPage(contextIn('nb', '/min-liste/')).head.hidden).toBe(true);
  });

  test('tells the script where studies are in the language of the page, and where it finds what it shows of them', () => {
    expect(myListPage(contextIn('en', '/en/my-list/')).list).toMatchObject({
      language: 'en',
      page: '/en/my-list/',
      study: '/en/studies/{id}/',
      bundle: '/pagefind/',
    });
  });

  test('gives the script the words of every status, and those of a list that is shared', () => {
    expect(JSON.parse(myListPage(contextIn('nb')).list.strings)).toMatchObject({
      title: 'Min liste',
      statuses: { recruiting: 'Åpen' },
      share: { copied: expect.stringMatching('kopiert') },
    });
  });

  test('leads to the page on privacy, in a catalogue that has it', () => {
    expect(myListPage(contextIn('nb')).privacy).toBe('/om/personvern/');
    const without = { ...valid, pages: { nb: [], nn: [], en: [] } };
    expect(myListPage(contextIn('nb', '/', without)).privacy).toBeUndefined();
  });

  test('is plain data', () => {
    const page = myListPage(contextIn('en'));
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
