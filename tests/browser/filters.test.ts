import { describe, expect } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { site, test } from './browser.ts';
import { partsOf, resultCount } from './search-page.ts';

const studies = rawStudies(site);

describe('a filter', () => {
  test('narrows the list to as many studies as it said', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { filter, count, chips } = partsOf(page);
    await filter('status', 'completed').focus();
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
    const promised = Number(await count('status', 'completed').textContent());
    await filter('status', 'completed').check();
    expect(await resultCount(page)).toBe(promised);
    expect(promised).toBe(studies.filter(({ status }) => status === 'completed').length);
    expect(await chips.allTextContents()).toEqual(['Ferdig ✕']);
  });

  test('beside another of its kind widens, beside another kind narrows', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=completed');
    const { filter, count, line } = partsOf(page);
    const completed = await resultCount(page);
    const promised = Number(await count('status', 'recruiting').textContent());
    await filter('status', 'recruiting').check();
    await line.filter({ hasText: `${completed + promised} studier` }).waitFor();
    const inNorth = Number(await count('region', 'nord').textContent());
    await filter('region', 'nord').check();
    await line.filter({ hasText: `${inNorth} studier` }).waitFor();
    expect(inNorth).toBeLessThan(completed + promised);
  });

  test('that would leave nothing cannot be chosen', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=stamceller');
    await resultCount(page);
    const { filter, count } = partsOf(page);
    expect(await count('region', 'nord').textContent()).toBe('0');
    expect(await filter('region', 'nord').isDisabled()).toBe(true);
    expect(await filter('region', 'vest').isDisabled()).toBe(false);
  });

  test('is removed by its chip, and all of them by one', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=completed&region=vest');
    await resultCount(page);
    const { chips, filter, all } = partsOf(page);
    expect(await chips.allTextContents()).toEqual(['Ferdig ✕', 'Helse Vest ✕', 'Nullstill']);
    await chips.first().click();
    await page.waitForURL(/\/studier\/\?region=vest$/);
    expect(await filter('status', 'completed').isChecked()).toBe(false);
    await filter('status', 'recruiting').check();
    await chips.last().click();
    await all.waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
