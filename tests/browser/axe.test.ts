import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demonstration, test } from './browser.ts';
import { kinds, notFound } from './kinds.ts';
import { openFilters, partsOf, resultCount } from './search-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another set of colours can break; everything else is the same page in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, in light and in dark colours. */
async function barriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await analyse(page, 'light', (axe) => axe.withTags(tags));
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await analyse(page, 'dark', (axe) => axe.withRules(colourRules)))];
}

async function analyse(
  page: Page,
  colours: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // Without frames of other hosts axe can run in the page itself, which is much faster.
  const { violations, passes, incomplete } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(incomplete.map(({ id }) => id)).toEqual([]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colours} ${id}: ${help}: ${html} ${failureSummary}`),
  );
}

describe.concurrent('axe finds no barrier', () => {
  test.for([...kinds, notFound])('on %s in bokmål', async ([, path], { quiet }) => {
    expect(await barriers((await quiet(path)).page)).toEqual([]);
  });

  test.for([...kinds, notFound])('on %s in nynorsk', async ([, path], { quiet }) => {
    expect(await barriers((await quiet(path, { on: demonstration })).page)).toEqual([]);
  });

  test.for(kinds)('on %s in English', async ([, , path], { quiet }) => {
    expect(await barriers((await quiet(path)).page)).toEqual([]);
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
