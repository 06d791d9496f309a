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

  test('by condition offers what the answer is about, by name', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { count, panel, filter, line } = partsOf(page);
    await panel.locator('summary', { hasText: /^Sykdom$/ }).click();
    const heart = filter('condition', 'heart-disease');
    await heart.waitFor();
    expect(await page.locator('label', { has: heart }).locator('span').first().textContent()).toBe(
      'Hjertesykdom',
    );
    const promised = await count('condition', 'heart-disease').textContent();
    await heart.check();
    await line.filter({ hasText: new RegExp(`^${promised} studie`) }).waitFor();
    expect(await resultCount(page)).toBe(Number(promised));
    expect(await heart.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?condition=heart-disease');
  });

  test('by condition is there with its name when the address has it', async ({ quiet }) => {
    const { page } = await quiet('/studier/?condition=heart-disease');
    expect(await resultCount(page)).toBeGreaterThan(0);
    const { chips, filter, all } = partsOf(page);
    expect(await chips.allTextContents()).toEqual(['Hjertesykdom ✕']);
    expect(await filter('condition', 'heart-disease').isChecked()).toBe(true);
    await chips.click();
    await all.waitFor();
  });

  test('by a condition that does not exist finds nothing, and is removed like any other', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/?condition=%3Cb%3Eunheard');
    const { chips, line, all } = partsOf(page);
    await line.filter({ hasText: 'Ingen studier' }).waitFor();
    expect(await chips.allTextContents()).toEqual(['<b>unheard ✕']);
    await chips.click();
    await all.waitFor();
  });

  test.for([
    ['sex', 'female', ({ eligibility }) => ['all', 'female'].includes(eligibility?.sex ?? '')],
    ['language', 'nn', ({ language }) => language === 'nn'],
  ] as const satisfies [string, string, (study: (typeof studies)[number]) => boolean][])(
    'by %s keeps those that have it',
    async ([name, value, has], { quiet }) => {
      const { page } = await quiet(`/studier/?${name}=${value}`);
      expect(await resultCount(page)).toBe(studies.filter(has).length);
    },
  );

  test('is removed by its chip, and all of them by one', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=completed&region=vest');
    await resultCount(page);
    const { chips, filter, all } = partsOf(page);
    expect(await chips.allTextContents()).toEqual(['Ferdig ✕', 'Helse Vest ✕', 'Nullstill']);
    await chips.first().click();
    await page.waitForURL(/\/studier\/\?region=vest$/);
    expect(await filter('status', 'completed').isChecked()).toBe(false);
    await filter('status', 'recruiting').check();
    // The chips are drawn anew with each answer; a click on the old ones would be lost.
    await chips.filter({ hasText: 'Åpen' }).waitFor();
    await chips.last().click();
    await all.waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
