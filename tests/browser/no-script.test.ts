import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const withoutScript = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test('the list and its next page can be read', async ({ quiet }) => {
    const { page } = await quiet('/studier/', withoutScript);
    const cards = page.locator('[data-all-studies] .study-card');
    expect(await cards.count()).toBe(20);
    await page.getByRole('link', { name: 'Neste side' }).click();
    await page.waitForURL(/\/studier\/side\/2\/$/);
    expect(await cards.count()).toBe(6);
    expect(await cards.last().isVisible()).toBe(true);
  });

  test('a study can be read whole', async ({ quiet }) => {
    const { page } = await quiet('/studier/trening-ved-hjertesvikt/', withoutScript);
    const text = await page.locator('main').textContent();
    for (const part of [
      'Hvem kan delta?',
      'har fått diagnosen av lege',
      'forsking@vest.example.no',
      'NCT99999001',
    ])
      expect(text).toContain(part);
  });

  test('the search explains itself, and filters that would do nothing are not shown', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=kreft', withoutScript);
    expect(await page.locator('[data-search] .notice').textContent()).toMatch(
      /^Søk og filtre trenger JavaScript\./,
    );
    expect(await page.locator('[data-filter-panel]').isVisible()).toBe(false);
    expect(await page.locator('[data-all-studies] .study-card').first().isVisible()).toBe(true);
  });
});
