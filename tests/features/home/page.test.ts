import { describe, expect, test } from 'vitest';
import { homePage, notFoundPage } from '../../../src/features/home/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

describe('the front page', () => {
  test('shows the four newest open studies, and no others', () => {
    const { newest } = homePage(contextIn('nb'));
    expect(newest).toHaveLength(4);
    expect(newest.every(({ status }) => status === 'recruiting')).toBe(true);
  });

  test('counts the open studies of the catalogue', () => {
    const open = valid.studies.filter(({ status }) => status === 'recruiting').length;
    expect(homePage(contextIn('nb')).figures[0]).toEqual({ words: 'åpne studier', number: String(open) });
  });

  test('leads to searches that the list understands, in the language of the page', () => {
    const { examples } = homePage(contextIn('en', '/en/'));
    expect(examples).toHaveLength(4);
    for (const { href } of examples) expect(href).toMatch(/^\/en\/studies\/\?q=./);
  });

  test('of an empty catalogue says so without studies and searches', () => {
    const page = homePage(contextIn('nb', '/', { ...valid, studies: [] }));
    expect([page.newest, page.examples]).toEqual([[], []]);
    expect(page.figures.map(({ number }) => number)).toEqual(['0', '0', '0']);
  });
});

test('the page for missing addresses keeps out of search engines and leads to every section', () => {
  const page = notFoundPage(contextIn('nb', '/404.html'));
  expect(page.head.hidden).toBe(true);
  expect(page.sections.map(({ href }) => href)).toContain('/studier/');
  expect(page.others.map(({ language }) => language)).toEqual(['en']);
});
