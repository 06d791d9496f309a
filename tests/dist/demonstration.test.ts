import { expect, test } from 'vitest';
import { demonstration, isFrame, isNotFound, isPoster, pages, pagesOf, where } from '../site-once/pages.ts';

const demonstrationPages = pagesOf(demonstration);

/** The reader's own list, and the page on how the site looks: nothing to come to from a search engine. */
const isForReaders = ({ path }: { path: string }): boolean =>
  ['/min-liste/', '/en/my-list/', '/om/stil/', '/en/about/style/'].includes(path);

test('real content has no warning and is open to search engines', () => {
  expect(where(pages, (page) => page.all('.demonstration').length > 0)).toEqual([]);
  expect(where(pages, (page) => page.values('meta[name="robots"]', 'content').length > 0)).toEqual(
    pages
      .filter((page) => isNotFound(page) || isPoster(page) || isFrame(page) || isForReaders(page))
      .map(({ path }) => path),
  );
});

test('every page of a demonstration warns its reader and is kept out of search engines', () => {
  expect(demonstrationPages).toHaveLength(pages.length);
  expect(where(demonstrationPages, (page) => page.all('.demonstration').length !== 1)).toEqual([]);
  const open = where(
    demonstrationPages,
    (page) => page.values('meta[name="robots"]', 'content').join() !== 'noindex',
  );
  expect(open).toEqual([]);
});

test('the warning on a study names the day its facts were captured, and is in the language of the page', () => {
  const noticeOf = (path: string): string | undefined =>
    demonstrationPages.find((page) => page.path === path)?.texts('.demonstration')[0];
  expect(noticeOf('/katalog/studier/bare-det-viktigste/')).toContain('1. februar 2026');
  expect(noticeOf('/katalog/studier/d-vitamin-ved-ms/')).toMatch(/^Demonstrasjonsinnhald/);
  expect(noticeOf('/katalog/en/')).toMatch(/^Demonstration/);
});
