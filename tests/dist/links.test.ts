import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { demonstration, isFrame, isNotFound, pages, pagesOf, site } from '../site-once/pages.ts';

describe.each([
  ['the shared site', site, pages],
  ['a site in a folder of its host', demonstration, pagesOf(demonstration)],
])('in %s', (_, { root, base }, all) => {
  test('every link leads somewhere, also those to a place on a page', async () => {
    const { links } = await new LinkChecker().check({
      // Every page is a start of its own: a crawl would never see a page that nothing leads to.
      path: '**/*.html',
      serverRoot: root,
      checkFragments: true,
      // Only other hosts: a wider pattern would match the checker's own server, and all would pass.
      linksToSkip: ['^https://'],
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${parent}: ${url} ${status}`)).toEqual([]);
    const followed = links.filter(({ state, parent }) => state === LinkState.OK && parent !== undefined);
    expect(followed.length).toBeGreaterThan(all.length);
    const skipped = links.filter(({ state }) => state === LinkState.SKIPPED);
    expect(skipped.map(({ url }) => url).filter((url) => !/^(?!http:)[^/]+:/.test(url))).toEqual([]);
  });

  test('no link leaves the folder of the site', () => {
    const outside = all.flatMap((page) =>
      page
        .values('a[href]', 'href')
        .filter((href) => !href.startsWith(base) && !/^(#|https?:|mailto:|tel:)/.test(href))
        .map((href) => `${page.path}: ${href}`),
    );
    expect(outside).toEqual([]);
  });

  test('every page can be reached from the front page', () => {
    const byPath = new Map(all.map((page) => [page.path, page]));
    const reached = new Set([base]);
    // A set that grows while it is walked is walked to its new end.
    for (const path of reached) {
      for (const href of byPath.get(path)?.values('a[href]', 'href') ?? []) {
        const [target = ''] = href.split(/[?#]/);
        if (byPath.has(target)) reached.add(target);
      }
    }
    // The style guide is for those who build the site, and stands outside the menus on purpose.
    const isStyleGuide = ({ path }: { path: string }): boolean => /\/(om\/stil|about\/style)\/$/.test(path);
    // A frame without a study is there for the pages of others that have it already, and offered to nobody else.
    const isBareFrame = (page: (typeof all)[number]): boolean =>
      isFrame(page) && page.all('.study-list').length === 0;
    const orphans = all.filter(
      (page) =>
        !reached.has(page.path) && ![isNotFound, isStyleGuide, isBareFrame].some((meant) => meant(page)),
    );
    expect(orphans.map(({ path }) => path)).toEqual([]);
  });
});
