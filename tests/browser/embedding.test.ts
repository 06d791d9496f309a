import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { ownContent, site, test } from './browser.ts';
import { foreignHost } from './foreign-host.ts';
import { tabTo } from './hands.ts';

const host = foreignHost();
const partsOf = (page: Page) => ({
  institution: page.getByLabel('Sykehus', { exact: true }),
  condition: page.getByLabel('Sykdom', { exact: true }),
  category: page.getByLabel('Fagområde', { exact: true }),
  status: page.getByLabel('Hvilke studier'),
  language: page.getByLabel('Språk'),
  limit: page.getByLabel('Hvor mange studier'),
  look: page.getByLabel('Utseende', { exact: true }),
  own: page.getByLabel('Egen farge på lenkene'),
  colour: page.getByLabel('Farge på lenkene', { exact: true }),
  result: page.locator('kliniske-studier'),
  studies: page.locator('kliniske-studier h3 a'),
});
const code = (page: Page, name: string) => page.locator(`[data-embedding-code=${name}] [data-code]`);
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const looks = async (page: Page) => ({
  border: await page
    .locator('kliniske-studier li')
    .first()
    .evaluate((card) => getComputedStyle(card).borderTopWidth),
  colour: await partsOf(page)
    .studies.first()
    .evaluate((link) => getComputedStyle(link).color),
});
const permissions = ['clipboard-read', 'clipboard-write'];

describe('a web editor', () => {
  test('chooses with the keyboard alone, sees the result, copies the code, and it works elsewhere', async ({
    quiet,
  }) => {
    const { page } = await quiet('/data/bygg-inn/', { permissions });
    const { institution, status, limit, result, studies } = partsOf(page);
    await studies.first().waitFor();
    await tabTo(page, institution);
    await page.keyboard.type('Testsykehuset V');
    await tabTo(page, status);
    await page.keyboard.press('End');
    await tabTo(page, limit);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('4');
    await expect.poll(() => result.getAttribute('limit')).toBe('4');
    expect(await result.getAttribute('institution')).toBe('testsykehuset-vest');
    expect(await result.getAttribute('status')).toBe('all');
    await expect.poll(() => studies.count()).toBe(4);

    const example = page.locator('[data-embedding-code=current]');
    await tabTo(page, example.getByRole('button'));
    await page.keyboard.press('Enter');
    await example.getByText('Kopiert.').waitFor();
    const text = await copied(page);
    expect(text).toBe(await code(page, 'current').textContent());

    const elsewhere = await host.showBeside(page, { body: text.replaceAll(site.origin, site.address) });
    const there = partsOf(elsewhere.page).studies;
    await there.first().waitFor();
    expect(await there.count()).toBe(4);
    // Four may also have been shown by an earlier choice: the last one is drawn in its turn.
    await expect.poll(() => studies.allTextContents()).toEqual(await there.allTextContents());
    expect(elsewhere.faults).toEqual([]);
  });

  test('gets the code with a checksum, which runs too', async ({ quiet }) => {
    const { page } = await quiet('/data/bygg-inn/');
    const { condition, institution } = partsOf(page);
    await institution.selectOption({ label: 'Alle' });
    await condition.selectOption({ label: 'Kreft' });
    const text = (await code(page, 'fixed').textContent()) ?? '';
    expect(text).toMatch(
      /condition="cancer"[\s\S]*embed\/v\d+\.\d+\.\d+\/kliniske-studier\.js" integrity="sha384-/,
    );
    const elsewhere = await host.showBeside(page, { body: text.replaceAll(site.origin, site.address) });
    await partsOf(elsewhere.page).studies.first().waitFor();
    expect(elsewhere.faults).toEqual([]);
  });

  test('gets a frame for one hospital, condition or category, and is told when there is none', async ({
    quiet,
  }) => {
    const { page } = await quiet('/data/bygg-inn/');
    const { condition, institution } = partsOf(page);
    const none = page.locator('[data-embedding-no-frame]');
    await institution.selectOption({ label: 'Testsykehuset Øst' });
    expect(await none.isVisible()).toBe(false);
    const text = (await code(page, 'frame').textContent()) ?? '';
    expect(text).toContain('title="Kliniske studier ved Testsykehuset Øst"');
    await condition.selectOption({ label: 'Kreft' });
    expect(await none.isVisible()).toBe(true);
    expect(await code(page, 'frame').isVisible()).toBe(false);
    const elsewhere = await host.showBeside(page, {
      body: text.replaceAll(site.origin, site.address),
      allows: `frame-src ${site.address}`,
    });
    await elsewhere.page.frameLocator('iframe').locator('.study-card').first().waitFor();
  });

  test('sees the look that the lines for the style sheet give', async ({ quiet }) => {
    const { page } = await quiet('/data/bygg-inn/');
    const { look, own, colour, studies, institution } = partsOf(page);
    await institution.selectOption({ label: 'Testsykehuset Vest' });
    await studies.first().waitFor();
    expect(await code(page, 'style').isVisible()).toBe(false);
    expect(await colour.isVisible()).toBe(false);
    await look.selectOption({ label: 'Ramme rundt hver studie' });
    await own.check();
    await colour.fill('#aa0044');
    const css = (await code(page, 'style').textContent()) ?? '';
    expect(css).toContain('--kliniske-studier-link: #aa0044;');
    const here = await looks(page);
    expect(here).toEqual({ border: '1px', colour: 'rgb(170, 0, 68)' });
    const body = ((await code(page, 'current').textContent()) ?? '').replaceAll(site.origin, site.address);
    const elsewhere = await host.showBeside(page, { body, style: css });
    await partsOf(elsewhere.page).studies.first().waitFor();
    expect(await looks(elsewhere.page)).toEqual(here);
    await look.selectOption({ label: 'Strek mellom studiene' });
    await own.uncheck();
    expect(await code(page, 'style').isVisible()).toBe(false);
  });

  test('who writes a number that is none keeps the code there was', async ({ quiet }) => {
    const { page } = await quiet('/data/bygg-inn/');
    const { limit, result } = partsOf(page);
    for (const number of ['', '0', '1001', '2.5']) {
      await limit.fill(number);
      expect(await result.getAttribute('limit')).toBeNull();
    }
    await limit.fill('3');
    expect(await result.getAttribute('limit')).toBe('3');
  });

  test.for(['nb', 'nn', 'en'] as const)('shows the studies in %s', async (language, { quiet }) => {
    const { page } = await quiet('/data/bygg-inn/');
    const parts = partsOf(page);
    await parts.language.selectOption(language);
    const words = { nb: 'Åpen', nn: 'Open', en: 'Open' }[language];
    await page.locator('kliniske-studier .status', { hasText: words }).first().waitFor();
    expect(await page.locator('kliniske-studier .all').getAttribute('lang')).toBe(language);
  });

  test('without JavaScript gets the code of a hospital, and the ids of the others', async ({ quiet }) => {
    const { page } = await quiet('/data/bygg-inn/', { javaScriptEnabled: false });
    const { institution, result } = partsOf(page);
    expect(await institution.isVisible()).toBe(false);
    expect(await result.isVisible()).toBe(false);
    expect(await page.locator('.notice').textContent()).toContain('Bytt ut id-en «testhjemmet»');
    expect(await code(page, 'current').textContent()).toContain('institution="testhjemmet"');
    await page.locator('.embedding-ids summary').first().click();
    expect(await page.getByText('testsykehuset-vest').isVisible()).toBe(true);
  });

  test('has no barrier with everything open, also with the repository’s own content', async ({ quiet }) => {
    for (const on of [site, ownContent]) {
      const { page } = await quiet('/data/bygg-inn/', { on });
      const { look, own, studies } = partsOf(page);
      await studies.first().waitFor();
      await look.selectOption({ label: 'Rammer i flere kolonner' });
      await own.check();
      for (const summary of await page.locator('.embedding-ids summary').all()) await summary.click();
      expect(await barriers(page)).toEqual([]);
    }
  });
});
