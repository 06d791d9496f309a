import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers, everyBarrier } from './barriers.ts';
import { demonstration, test } from './browser.ts';
import { kinds, notFound } from './kinds.ts';
import { openFilters, partsOf, resultCount } from './search-page.ts';
import { overflow } from './width.ts';

const narrow = { width: 320, height: 800 };
const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };

/** True to read without scrolling sideways, on every width that has a layout of its own and on the narrowest. */
async function fits(page: Page): Promise<void> {
  for (const size of [wide, phone, narrow]) {
    await page.setViewportSize(size);
    expect(await overflow(page), `${size.width} px`).toEqual([]);
  }
}

// The languages share their markup. So axe looks at each kind of page once in each theme: in light on a wide
// screen in bokmål, in dark on the narrowest in English.
describe.concurrent('axe finds no barrier, and nothing is wider than the screen', () => {
  test.for([...kinds, notFound])('on %s, light and wide', async ([, path], { quiet }) => {
    const { page } = await quiet(path, { viewport: wide, colorScheme: 'light' });
    expect(await everyBarrier(page)).toEqual([]);
    await fits(page);
  });

  test.for(kinds)('on %s, dark and narrow, in English', async ([, , path], { quiet }) => {
    const { page } = await quiet(path, { viewport: narrow, colorScheme: 'dark' });
    expect(await everyBarrier(page)).toEqual([]);
    await fits(page);
  });

  // What is written in nynorsk, and the notice of a demonstration.
  test.for(['/', '/studier/d-vitamin-ved-ms/'])('on %s in nynorsk', async (path, { quiet }) => {
    expect(await everyBarrier((await quiet(path, { on: demonstration, viewport: narrow })).page)).toEqual([]);
  });

  test.for(['/studier/?q=kreft&status=recruiting', '/en/studies/?q=cancer&status=recruiting'])(
    'in search results with chips and open filters, at %s',
    async (path, { quiet }) => {
      const { page } = await quiet(path);
      await resultCount(page);
      await openFilters(page);
      expect(await barriers(page)).toEqual([]);
    },
  );

  test('in a search without results, on a narrow screen with the filters unfolded', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=xqzwv', { viewport: phone });
    const { results, panel } = partsOf(page);
    await results.locator('.notice').waitFor();
    await panel.locator('> summary').click();
    expect(await barriers(page)).toEqual([]);
  });

  test('in the list with its filters open, on the narrowest screen', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=kreft', { viewport: narrow });
    await page.locator('[data-search-results] .study-card').first().waitFor();
    await page.locator('[data-filter-panel] > summary').click();
    await openFilters(page);
    expect(await overflow(page)).toEqual([]);
  });
});
