import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { standingsOf } from '../site-once/standing.ts';
import { site, test } from './browser.ts';

const examples = (page: Page) => page.locator('[data-code-example]');
const copy = (page: Page, place: number) => examples(page).nth(place).getByRole('button');

describe('an example on the page on data', () => {
  test('is copied as it stands, and that is said', async ({ quiet }) => {
    const { page } = await quiet('/data/', { permissions: ['clipboard-read', 'clipboard-write'] });
    for (let place = 0; place < 3; place++) {
      await copy(page, place).click();
      await expect.poll(() => examples(page).nth(place).getByRole('status').textContent()).toBe('Kopiert.');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await examples(page).nth(place).locator('code').textContent());
    }
  });

  test('that the browser will not copy can be marked, and that is said', async ({ quiet }) => {
    const { page } = await quiet('/en/data/');
    await page.evaluate(() => {
      const writeText = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await copy(page, 0).click();
    await expect
      .poll(() => examples(page).first().getByRole('status').textContent())
      .toBe('It could not be copied. Select the text and copy it yourself.');
  });

  test('has a button that says what it copies', async ({ quiet }) => {
    const { page } = await quiet('/en/data/');
    const title = await examples(page).first().getByRole('heading').textContent();
    expect(await page.getByRole('button', { name: `Copy ${title}` }).count()).toBe(1);
  });

  test('without script has no button', async ({ quiet }) => {
    const { page } = await quiet('/data/', { javaScriptEnabled: false });
    expect(await examples(page).getByRole('button').count()).toBe(0);
    expect(await examples(page).count()).toBe(3);
  });

  test('in JavaScript prints the open studies', async ({ quiet }) => {
    const { page } = await quiet('/data/');
    const printed: string[] = [];
    page.on('console', (message) => printed.push(message.text()));
    const code = (await examples(page).nth(1).locator('code').textContent()) ?? '';
    await page.evaluate(`(async () => { ${code.replace(site.origin, site.address)} })()`);
    const open = rawStudies(site).filter((study) => standingsOf(study, site.today).status === 'recruiting');
    expect(printed.map((line) => line.split('/').at(-2)).sort()).toEqual(open.map(({ id }) => id).sort());
    expect(open.length).toBeGreaterThan(5);
  });
});
