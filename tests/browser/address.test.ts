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

  test('brings the same list and place back after more of it was asked for', async ({ quiet }) => {
    const { page } = await quiet('/studier/?language=nb');
    const total = await resultCount(page);
    expect(total).toBeGreaterThan(20);
    const { cards, links, more } = partsOf(page);
    await more.click();
    await cards.nth(10).waitFor();
    expect(new URL(page.url()).search).toBe('?language=nb');
    const last = links.nth(17);
    await last.scrollIntoViewIfNeeded();
    const before = await resultPaths(page);
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(500);
    await last.click();
    await page.waitForURL(/\/studier\/[a-z-]+\/$/);
    await page.goBack();
    await cards.nth(17).waitFor();
    expect(await resultPaths(page)).toEqual(before);
    expect(before).toHaveLength(20);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
    // Another question begins its list from the start.
    await page.locator('[data-sort]').selectOption('newest');
    await cards.nth(10).waitFor({ state: 'detached' });
    expect(await cards.count()).toBe(10);
  });

  test('with values that nobody offers is understood as far as it can be', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=finnes-ikke,%3Cimg%3E&region=vest,,&page=99&ukjent=1');
    expect(await resultCount(page)).toBe(20);
    expect(await partsOf(page).chips.allTextContents()).toEqual(['Helse Vest ✕']);
    expect(await partsOf(page).line.textContent()).toContain(
      'Noen valg i adressen finnes ikke her og er tatt bort: «finnes-ikke», «<img>».',
    );
  });

  test('with a condition that is gone says so, and finds what else was asked for', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=depresjon&condition=hjertesvikt-gammel');
    const { line, chips, input } = partsOf(page);
    await line
      .filter({ hasText: 'Et valg i adressen finnes ikke her og er tatt bort: «hjertesvikt-gammel».' })
      .waitFor();
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await chips.count()).toBe(0);
    await input.fill('hjertesvikt');
    await input.press('Enter');
    await page.waitForURL(/\/studier\/\?q=hjertesvikt$/);
    await line.filter({ hasText: 'hjertesvikt' }).waitFor();
    expect(await line.textContent()).not.toContain('er tatt bort');
  });

  test('is written when the reader rests or acts, never letter by letter', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    await page.evaluate(() => {
      const { history } = window;
      const replace = history.replaceState.bind(history);
      const written: string[] = [];
      history.replaceState = (state, title, address) => {
        written.push(String(address));
        replace(state, title, address);
      };
      Object.assign(window, { written });
    });
    const { input } = partsOf(page);
    await input.evaluate((box: HTMLInputElement) => {
      for (const end of Array.from('depresjon').keys()) {
        box.value = 'depresjon'.slice(0, end + 1);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    });
    await resultCount(page);
    await page.waitForURL(/\?q=depresjon$/);
    expect(await page.evaluate(() => (window as unknown as { written: string[] }).written)).toEqual([
      '/studier/?q=depresjon',
    ]);
  });

  test('is there to go back to when a result is chosen at once', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { input, links } = partsOf(page);
    await input.fill('depresjon');
    await resultCount(page);
    await input.press('Escape');
    await links.first().click();
    await page.waitForURL(/\/studier\/[a-z-]+\/$/);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=depresjon');
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  test('may be refused by the browser, and the answer is right all the same', async ({ open }) => {
    const { page } = await open('/studier/');
    await page.evaluate(() => {
      const refuse = (): never => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      };
      history.replaceState = refuse;
      history.pushState = refuse;
    });
    const { input, line, filter } = partsOf(page);
    await input.fill('kreft');
    await line.filter({ hasText: '«kreft»' }).waitFor();
    await input.fill('depresjon');
    await input.press('Enter');
    await line.filter({ hasText: '«depresjon»' }).waitFor();
    await input.press('Escape');
    await filter('status', 'completed').check();
    await partsOf(page).chips.first().waitFor();
  });
});
