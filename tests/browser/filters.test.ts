import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { site, test } from './browser.ts';
import { partsOf, resultCount } from './search-page.ts';

const studies = rawStudies(site);

/** How many studies a value promises: those that have it, and those that do not say. */
const numberAt = async (count: Locator): Promise<number> =>
  ((await count.textContent())?.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);

describe('a filter', () => {
  test('narrows the list to as many studies as it said', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { filter, count, chips } = partsOf(page);
    await filter('status', 'completed').focus();
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
    const promised = await numberAt(count('status', 'completed'));
    await filter('status', 'completed').check();
    expect(await resultCount(page)).toBe(promised);
    expect(promised).toBe(studies.filter(({ status }) => status === 'completed').length);
    expect(await chips.allTextContents()).toEqual(['Ferdig eller avbrutt ✕']);
  });

  test('beside another of its kind widens, beside another kind narrows', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=completed');
    const { filter, count, line } = partsOf(page);
    const completed = await resultCount(page);
    const promised = await numberAt(count('status', 'recruiting'));
    await filter('status', 'recruiting').check();
    await line.filter({ hasText: `${completed + promised} studier` }).waitFor();
    const inNorth = await numberAt(count('region', 'nord'));
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

  test('by a condition that does not exist is told of as text and left out', async ({ quiet }) => {
    const { page } = await quiet('/studier/?condition=%3Cb%3Eunheard');
    const { chips, line, all } = partsOf(page);
    await line.filter({ hasText: '«<b>unheard»' }).waitFor();
    expect([await chips.count(), await all.isVisible()]).toEqual([0, true]);
  });

  test.for([
    ['sex', 'female', ({ eligibility }) => ['all', 'female', undefined].includes(eligibility?.sex)],
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
    expect(await chips.allTextContents()).toEqual(['Ferdig eller avbrutt ✕', 'Helse Vest ✕', 'Nullstill']);
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

  test('keeps what does not state it, after the others, marked and counted apart', async ({ quiet }) => {
    const { page } = await quiet('/studier/?sex=female');
    const total = await resultCount(page);
    const { count, line, more, cards } = partsOf(page);
    for (let shown = 10; shown < total; shown += 10) {
      await more.click();
      await cards.nth(shown).waitFor();
    }
    const silent = studies.filter(({ eligibility }) => eligibility?.sex === undefined).length;
    const marks = await cards.evaluateAll((all) =>
      all.map((card) => card.textContent?.includes('kjønn ikke oppgitt')),
    );
    expect(marks).toEqual([...Array(total - silent).fill(false), ...Array(silent).fill(true)]);
    expect(await count('sex', 'female').textContent()).toBe(`${total - silent} + ${silent} ikke oppgitt`);
    expect(await line.textContent()).toContain(`${silent} av dem oppgir ikke kjønn, og står sist.`);
  });

  test.for([
    [1280, 900],
    [360, 740],
  ] as const)(
    'keeps the reader’s place when it is changed, on a screen of %d × %d',
    async ([width, height], { quiet }) => {
      const { page } = await quiet('/studier/', { viewport: { width, height } });
      const { panel, filter, line, chips } = partsOf(page);
      if (width < 960) await panel.locator('summary').first().click();
      const box = filter('language', 'nn');
      const group = page.locator('details', { has: page.locator('[data-filter=language]') }).last();
      await group.locator('summary').last().click();
      await box.focus();
      await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
      await box.scrollIntoViewIfNeeded();
      const topOf = () => box.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const isFocused = () => box.evaluate((element) => element === document.activeElement);
      const before = await topOf();
      await page.keyboard.press('Space');
      await line.filter({ hasText: /^\d/ }).waitFor();
      await chips.first().waitFor();
      expect([Math.abs((await topOf()) - before) <= 1, await isFocused()]).toEqual([true, true]);
      await page.keyboard.press('Space');
      await chips.first().waitFor({ state: 'hidden' });
      expect([Math.abs((await topOf()) - before) <= 1, await isFocused()]).toEqual([true, true]);
    },
  );

  test('that is removed by keyboard leaves the reader on the next', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=completed&region=vest');
    await resultCount(page);
    const { chips, input } = partsOf(page);
    await chips.first().focus();
    await page.keyboard.press('Enter');
    await chips.filter({ hasText: 'Ferdig' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Helse Vest ✕');
    await page.keyboard.press('Enter');
    await chips.first().waitFor({ state: 'hidden' });
    expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
  });
});
