import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { partsOf, resultCount, resultPaths } from './search-page.ts';

describe('the address', () => {
  test('holds what was asked for, and a reload shows the same', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { input, filter, chips } = partsOf(page);
    await input.fill('kreft');
    await input.press('Enter');
    await resultCount(page);
    await filter('status', 'recruiting').check();
    await page.waitForURL(/\/studier\/\?q=kreft&status=recruiting$/);
    await chips.first().waitFor();
    const before = await resultPaths(page);
    await page.reload();
    await resultCount(page);
    expect(await resultPaths(page)).toEqual(before);
    expect([await input.inputValue(), await filter('status', 'recruiting').isChecked()]).toEqual([
      'kreft',
      true,
    ]);
  });

  test('goes back through the filters one by one', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { filter, all, chips } = partsOf(page);
    await filter('status', 'completed').check();
    await resultCount(page);
    await filter('region', 'vest').check();
    await page.waitForURL(/status=completed&region=vest$/);
    await chips.nth(2).waitFor();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?status=completed');
    await chips.nth(2).waitFor({ state: 'detached' });
    expect(await filter('region', 'vest').isChecked()).toBe(false);
    await page.goBack();
    await all.waitFor();
    expect(await filter('status', 'completed').isChecked()).toBe(false);
    await page.goForward();
    expect(await resultCount(page)).toBe(3);
  });

  test('brings the results back after a visit to a study', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=depresjon');
    await resultCount(page);
    const before = await resultPaths(page);
    await partsOf(page).links.first().click();
    await page.waitForURL(/\/studier\/[a-z-]+\/$/);
    await page.goBack();
    await resultCount(page);
    expect(await resultPaths(page)).toEqual(before);
  });

  test('with values that nobody offers is understood as far as it can be', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=finnes-ikke,%3Cimg%3E&region=vest,,&page=99&ukjent=1');
    expect(await resultCount(page)).toBe(20);
    expect(await partsOf(page).chips.allTextContents()).toEqual(['Helse Vest ✕']);
  });
});
