import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { resultCount } from './search-page.ts';

const ofIndex = (path: string): boolean => path.includes('/pagefind/');

describe('a visit', () => {
  test.for(['/', '/studier/', '/en/studies/', '/studier/lys-mot-depresjon/'])(
    'to %s fetches nothing of the index',
    async (path, { quiet }) => {
      const { page, requests } = await quiet(path);
      await page.waitForLoadState('networkidle');
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.filter(ofIndex)).toEqual([]);
    },
  );

  test.for([
    ['the search field', '[role=search] input'],
    ['a filter', '[data-filters] input'],
  ] as const)('fetches it once the reader turns to %s', async ([, selector], { quiet }) => {
    const { page, requests } = await quiet('/studier/');
    await Promise.all([
      page.waitForResponse(/\/pagefind\/pagefind\.js$/),
      page.locator(selector).first().focus(),
    ]);
    expect(requests.filter(ofIndex).length).toBeGreaterThan(0);
  });

  test('fetches the words for suggestions, and no index, once the reader turns to the front page’s search', async ({
    quiet,
  }) => {
    const { page, requests } = await quiet('/');
    await Promise.all([
      page.waitForResponse(/\/pagefind\/lexicon\.json$/),
      page.getByRole('search').getByRole('combobox').focus(),
    ]);
    await page.waitForLoadState('networkidle');
    expect(requests.filter(ofIndex)).toEqual(['/pagefind/lexicon.json', '/pagefind/open.json']);
  });

  test('with a search leaves nothing behind in the browser', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=kreft');
    await resultCount(page);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  test('tells no address where the reader comes from', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=hjertesvikt');
    const told: string[] = [];
    page.on('request', (request) => {
      const { referer } = request.headers();
      if (referer) told.push(`${request.url()} ← ${referer}`);
    });
    await page.getByRole('search').getByRole('combobox').fill('depresjon');
    await resultCount(page);
    await page.keyboard.press('Escape');
    await page.locator('[data-search-results] .study-card a').first().click();
    await page.waitForURL(/\/studier\/[a-z-]+\/$/);
    expect([told, await page.evaluate(() => document.referrer)]).toEqual([[], '']);
  });

  test.for(['/', '/studier/', '/studier/lys-mot-depresjon/', '/embed/frame/institution/testsykehuset-vest/'])(
    'to %s says so on the page too, for hosts that send no headers',
    async (path, { quiet }) => {
      const { page } = await quiet(path);
      expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer');
    },
  );

  test('with a search sends the words nowhere', async ({ quiet }) => {
    const { page, requests } = await quiet('/studier/');
    await page.getByRole('search').getByRole('combobox').fill('lungebetennelse');
    await resultCount(page);
    expect(requests.filter((path) => path.includes('lungebetennelse'))).toEqual([]);
  });
});
