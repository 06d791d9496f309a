import { describe, expect } from 'vitest';
import { barriers, barriersOfWidth } from './barriers.ts';
import { demonstration, test } from './browser.ts';
import { kinds, notFound } from './kinds.ts';
import { openFilters, partsOf, resultCount } from './search-page.ts';

// The three languages share their markup, so each is looked at in a width of its own, and bokmål in all.
const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };
const middle = { width: 768, height: 1024 };

describe.concurrent('axe finds no barrier', () => {
  test.for([...kinds, notFound])(
    'on %s in bokmål, on screens of three widths',
    async ([, path], { quiet }) => {
      const { page } = await quiet(path, { viewport: wide });
      expect(await barriers(page), 'wide').toEqual([]);
      for (const size of [narrow, middle]) {
        await page.setViewportSize(size);
        expect(await barriersOfWidth(page), `${size.width} px`).toEqual([]);
      }
    },
  );

  test.for([...kinds, notFound])('on %s in nynorsk', async ([, path], { quiet }) => {
    expect(await barriers((await quiet(path, { on: demonstration, viewport: narrow })).page)).toEqual([]);
  });

  test.for(kinds)('on %s in English', async ([, , path], { quiet }) => {
    expect(await barriers((await quiet(path, { viewport: middle })).page)).toEqual([]);
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
    const { page } = await quiet('/studier/?q=xqzwv', { viewport: { width: 360, height: 740 } });
    const { results, panel } = partsOf(page);
    await results.locator('.notice').waitFor();
    await panel.locator('> summary').click();
    expect(await barriers(page)).toEqual([]);
  });
});
