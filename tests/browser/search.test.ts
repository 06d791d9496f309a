import { describe, expect } from 'vitest';
import { changed, rawStudies } from '../site-once/front-matter.ts';
import { demonstration, site, test } from './browser.ts';
import { partsOf, resultCount, resultPaths } from './search-page.ts';

describe('search', () => {
  test('from the front page finds a study and leads to it', async ({ quiet }) => {
    const { page } = await quiet('/');
    await page.getByRole('search').getByRole('combobox').fill('stamceller');
    await page.getByRole('search').getByRole('combobox').press('Enter');
    await page.waitForURL(/\/studier\/\?q=stamceller$/);
    expect(await resultCount(page)).toBe(1);
    await partsOf(page).links.first().click();
    await page.waitForURL(/\/studier\/stamceller-ved-ms\/$/);
    expect(await page.locator('h1').textContent()).toBe('Kan stamceller stanse MS?');
  });

  test('on the list finds studies while one types', async ({ quiet }) => {
    const { page } = await quiet('/studier/');
    const { input, all, results } = partsOf(page);
    await input.pressSequentially('hjerteflimmer');
    await resultCount(page);
    expect(await resultPaths(page)).toContain('/studier/ny-tablett-mot-hjerteflimmer/');
    expect([await all.isVisible(), await results.isVisible()]).toEqual([false, true]);
    await input.fill('');
    await all.waitFor();
    expect(await results.isVisible()).toBe(false);
  });

  test.for([
    ['a register number', 'NCT99999019', '/studier/hurtigprove-ved-lungebetennelse/'],
    ['another name for the illness', 'svakt hjerte', '/studier/trening-ved-hjertesvikt/'],
    ['the nynorsk name, for a bokmål study', 'hjarteflimmer', '/studier/ny-tablett-mot-hjerteflimmer/'],
    ['the English name', 'pneumonia', '/studier/hurtigprove-ved-lungebetennelse/'],
    ['the hospital’s nickname', 'HTV', '/studier/lys-mot-depresjon/'],
  ] as const)('knows a study by %s', async ([, query, path], { quiet }) => {
    const { page } = await quiet(`/studier/?q=${query}`);
    await resultCount(page);
    expect(await resultPaths(page)).toContain(path);
  });

  test('shows open studies first, and says so where others follow', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=lungebetennelse');
    await resultCount(page);
    const statuses = await page
      .locator('[data-search-results] [data-card=status]')
      .evaluateAll((all) => all.map((status) => status.getAttribute('data-status')));
    const open = statuses.filter((status) => status === 'recruiting');
    expect(statuses.slice(0, open.length)).toEqual(open);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(statuses.length);
    expect(await partsOf(page).line.textContent()).toContain('Åpne studier står først.');
  });

  test('shows more on request, and moves the focus to the first new one', async ({ quiet }) => {
    const { page } = await quiet('/studier/?status=recruiting,not-yet-recruiting,completed');
    const total = await resultCount(page);
    const { cards, more } = partsOf(page);
    expect(total).toBeGreaterThan(20);
    expect(await cards.count()).toBe(10);
    for (const shown of [10, 20]) {
      await more.click();
      await cards.nth(shown).waitFor();
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toBe((await resultPaths(page))[shown]);
    }
    expect([await cards.count(), await more.isVisible()]).toEqual([total, false]);
  });

  test.for(['newest', 'updated'] as const)('shows the %s first on request', async (sort, { quiet }) => {
    const { page } = await quiet('/studier/?q=depresjon');
    const total = await resultCount(page);
    const before = await resultPaths(page);
    await page.locator('[data-sort]').selectOption(sort);
    await page.waitForURL(new RegExp(`\\?q=depresjon&sort=${sort}$`));
    await page.reload();
    expect(await resultCount(page)).toBe(total);
    expect(await page.locator('[data-sort]').inputValue()).toBe(sort);
    const paths = await resultPaths(page);
    expect([...paths].sort()).toEqual([...before].sort());
    const days = paths.map((path) => {
      const found = rawStudies(site).find(({ id }) => path === `/studier/${id}/`);
      return found && (sort === 'newest' ? found.added : changed(found));
    });
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('that finds nothing says so and gives advice', async ({ quiet }) => {
    const { page } = await quiet('/studier/?q=xqzwv');
    const { results, line, cards } = partsOf(page);
    await results.locator('.notice').waitFor();
    expect(await line.textContent()).toBe('Ingen studier passer med søket.');
    expect(await cards.count()).toBe(0);
  });

  test('on an English page shows English cards, and marks Norwegian text as such', async ({ quiet }) => {
    const { page } = await quiet('/en/studies/?q=depression');
    await resultCount(page);
    const translated = page.locator('[data-search-results] a[href="/en/studies/lys-mot-depresjon/"]');
    expect(await translated.textContent()).toBe('Can morning light ease depression?');
    expect(await translated.getAttribute('lang')).toBeNull();
    const untranslated = page.locator('[data-search-results] a[href="/en/studies/nettkurs-for-unge/"]');
    expect(await untranslated.getAttribute('lang')).toBe('nb');
    const statuses = await page.locator('[data-search-results] [data-card=status]').allTextContents();
    expect(statuses.filter((words) => !/^(Open|Not yet open|Closed to new|Completed)/i.test(words))).toEqual(
      [],
    );
  });

  test('works in a site that stands in a folder of its host', async ({ quiet }) => {
    const { page, requests } = await quiet('/studier/?q=stamceller', { on: demonstration });
    expect(await resultCount(page)).toBe(1);
    expect(await resultPaths(page)).toEqual(['/katalog/studier/stamceller-ved-ms/']);
    expect(requests.filter((path) => !path.startsWith('/katalog/'))).toEqual([]);
  });
});
