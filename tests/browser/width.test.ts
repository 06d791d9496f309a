import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { kinds, notFound } from './kinds.ts';
import { openFilters } from './search-page.ts';
import { overflow } from './width.ts';

const widths = [320, 360, 1280];

describe.concurrent('without scrolling sideways one can read', () => {
  test.for([...kinds, notFound])('%s', async ([, ...paths], { quiet }) => {
    for (const path of paths) {
      const { page } = await quiet(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test('the list with its filters open, on the narrowest screen', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=kreft', { viewport: { width: 320, height: 800 } });
    await page.locator('[data-search-results] .study-card').first().waitFor();
    await page.locator('[data-filter-panel] > summary').click();
    await openFilters(page);
    expect(await overflow(page)).toEqual([]);
  });
});
