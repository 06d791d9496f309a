import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { focused } from './focus.ts';
import { tabTo } from './hands.ts';
import { partsOf, resultCount } from './search-page.ts';

describe('with the keyboard alone', () => {
  test.for(['/', '/en/', '/studier/d-vitamin-ved-ms/'])(
    'the first stop on %s skips to the content',
    async (path, { quiet }) => {
      const { page } = await quiet(path);
      await page.keyboard.press('Tab');
      const link = page.locator('a[href="#innhold"]');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await focused(page)).seen).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'innhold');
    },
  );

  test.for([
    '/',
    '/studier/?q=kreft',
    '/studier/trening-ved-hjertesvikt/',
    '/nokkeltall/',
    '/kart/',
    '/kropp/',
  ])('every stop on %s can be seen', async (path, { quiet }) => {
    const { page } = await quiet(path);
    if (path.includes('?')) await resultCount(page);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 200; stops++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const { name, seen } = await focused(page);
      if (!seen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    expect(stops).toBeLessThan(200);
  });

  test('one can search, filter and open a study', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { input, filter } = partsOf(page);
    await tabTo(page, input);
    await page.keyboard.type('kreft');
    await page.keyboard.press('Enter');
    const before = await resultCount(page);
    await tabTo(page, filter('status', 'recruiting'));
    await page.keyboard.press('Space');
    await page.waitForURL(/status=recruiting/);
    await partsOf(page).chips.first().waitFor();
    expect(await resultCount(page)).toBeLessThan(before);
    await tabTo(page, partsOf(page).links.first());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/studier\/[a-z-]+\/$/);
  });
});
