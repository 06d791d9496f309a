import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './asking.ts';
import { barriers } from './barriers.ts';
import { overflow } from './width.ts';

const sizes = {
  narrowest: { width: 320, height: 800 },
  phone: { width: 360, height: 740 },
  wide: { width: 1280, height: 900 },
};

/** Unfolds everything, so that axe sees it too. */
const unfold = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

describe('the page on how well the search finds studies', () => {
  test.for(['/om/sok/', '/en/about/search/'])(
    'has no barrier and fits every screen: %s',
    async (path, { visit }) => {
      const { page } = await visit(path, sizes.narrowest);
      for (const size of Object.values(sizes)) {
        await page.setViewportSize(size);
        expect(await overflow(page), `${size.width} px, folded`).toEqual([]);
      }
      await unfold(page);
      expect(await barriers(page)).toEqual([]);
      for (const size of Object.values(sizes)) {
        await page.setViewportSize(size);
        expect(await overflow(page), `${size.width} px`).toEqual([]);
      }
    },
  );

  test('names what is missed where a reader unfolds it with the keyboard', async ({ visit }) => {
    const { page } = await visit('/om/sok/');
    const missed = page.locator('main details', { hasText: 'våre egne søk' });
    await expect.poll(() => missed.locator('li').first().isVisible()).toBe(false);
    await missed.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => missed.locator('li').first().isVisible()).toBe(true);
  });

  test('is led to from the list, and leads to files that are there', async ({ visit }) => {
    const { page } = await visit('/studier/');
    await page.getByRole('link', { name: 'Hvor godt søket treffer' }).click();
    await page.waitForURL('**/om/sok/');
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(files).toHaveLength(2);
    for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
  });
});
