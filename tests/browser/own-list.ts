import type { Page } from 'playwright-core';
import { storageKey } from '../../src/features/my-list/browser/storage.ts';
import type { Marked } from '../../src/features/my-list/list.ts';
import { comparedFacts } from '../../src/search/index/card.ts';
import { study } from '../valid.ts';

/** The parts of the reader's own list that a test works with. */
export const listOf = (page: Page) => ({
  table: page.getByRole('table'),
  rows: page.getByRole('table').locator('tbody').getByRole('row'),
  titles: page.locator('[data-cell=title]'),
  said: page.locator('[data-said]'),
  news: page.locator('[data-news]'),
  missing: page.locator('[data-missing]'),
  trouble: page.locator('[data-trouble]'),
  empty: page.locator('[data-empty]'),
  undo: page.locator('[data-undo]'),
  button: (name: string) => page.getByRole('button', { name, exact: true }),
});

/** A study of the fixtures in a list, as it was on a day unless the test says otherwise. */
export function markedOn(day: string, id: string, change: Partial<Marked['before']> = {}): Marked {
  const fixture = study(id);
  const { status, updated, sites } = comparedFacts(fixture);
  const seen = { day, status, updated, sites, ...change };
  return { id, title: fixture.norwegian.shortTitle, before: seen, latest: seen };
}

/** Opens a page again, with something kept in its browser. */
export async function withStored(page: Page, stored: Marked[] | string): Promise<void> {
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const);
  await page.reload();
}

/** What the browser keeps now. */
export const stored = (page: Page): Promise<Marked[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as Marked[], storageKey);

/** Opens a page again in a browser that refuses storage. */
export async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    }),
  );
  await page.reload();
}
