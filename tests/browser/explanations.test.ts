import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { demonstration, ownContent, test } from './browser.ts';
import { overflow } from './width.ts';

const path = '/studier/ny-tablett-mot-hjerteflimmer/';
const narrow = { viewport: { width: 320, height: 640 } };

/** The word on the page that has an explanation, and the explanation while it is open. */
const partsOf = (page: Page) => ({
  word: page.locator('.explained'),
  open: page.locator('.explanation:popover-open'),
});

/** Opens the explanation of the first word. */
async function opened(page: Page): Promise<ReturnType<typeof partsOf>> {
  const parts = partsOf(page);
  await parts.word.first().click();
  await parts.open.waitFor();
  return parts;
}

describe.concurrent('a hard word', () => {
  test('opens its explanation when it is pressed, and closes it when it is pressed again', async ({
    quiet,
  }) => {
    const { page } = await quiet(path);
    const { word, open } = partsOf(page);
    expect(await word.allTextContents()).toEqual(['narremedisin']);
    expect(await open.count()).toBe(0);
    await word.click();
    expect(await open.textContent()).toMatch(/^Narremedisin\s+Testforklaring av ordet narremedisin\./);
    await word.click();
    expect(await open.count()).toBe(0);
  });

  test.for(['Enter', 'Space'])('opens by %s, and closes by Escape where one was', async (key, { quiet }) => {
    const { page } = await quiet(path);
    const { word, open } = partsOf(page);
    await word.focus();
    await page.keyboard.press(key);
    expect(await open.count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Se i ordlisten');
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('opens without JavaScript, closes by its button, and leads to its place in the glossary', async ({
    quiet,
  }) => {
    const { page } = await quiet(path, { javaScriptEnabled: false, on: demonstration });
    const { open } = await opened(page);
    await open.getByRole('button', { name: 'Lukk' }).click();
    expect(await open.count()).toBe(0);
    await opened(page);
    await open.getByRole('link', { name: 'Se i ordlisten' }).click();
    await page.waitForURL(/\/katalog\/ordliste\/#placebo$/);
    expect(await page.locator('#placebo').textContent()).toContain('Testforklaring av ordet narremedisin.');
  });

  test('is explained in English on an English page', async ({ quiet }) => {
    const { page } = await quiet(`/en${path.replace('studier', 'studies')}`);
    const { word, open } = await opened(page);
    expect(await word.first().textContent()).toBe('placebo');
    expect(await open.textContent()).toContain('Test explanation of placebo.');
    expect(await open.getByRole('link').getAttribute('href')).toBe('/en/glossary/#placebo');
  });

  test('is a word like the others in a browser that knows no popovers', async ({ quiet }) => {
    const { page } = await quiet(path);
    await page.evaluate(() => {
      for (const name of ['popover', 'popovertarget'])
        for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    });
    await page.locator('.explained').click();
    expect(await page.locator('.explanation').isVisible()).toBe(false);
    expect(await page.locator('.lead').getByText('med narremedisin hos').count()).toBe(1);
  });

  test('is copied with its sentence, without the explanation', async ({ quiet }) => {
    const { page } = await quiet(path);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.lead') as Element);
      return getSelection()?.toString();
    });
    expect(copied?.trim()).toBe(
      'Studien sammenligner en oppdiktet ny tablett med narremedisin hos voksne som har hatt hjerteflimmer minst to ganger.',
    );
  });

  test('is an ordinary word on paper', async ({ quiet }) => {
    const { page } = await quiet(path);
    const { word, open } = await opened(page);
    await page.emulateMedia({ media: 'print' });
    expect(await word.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
    expect(await open.isVisible()).toBe(false);
  });

  test('leaves the lines of its text as far apart as the others', async ({ quiet }) => {
    const { page } = await quiet(path);
    const height = (): Promise<number> =>
      page.locator('.lead').evaluate((element) => element.getBoundingClientRect().height);
    const marked = await height();
    await page.locator('.lead .explained').evaluate((element) => element.replaceWith(element.textContent));
    expect(Math.abs(marked - (await height()))).toBeLessThan(1);
  });
});

describe.concurrent('an open explanation', () => {
  test('has no barrier, in light or dark', async ({ quiet }) => {
    const { page } = await quiet(path);
    await opened(page);
    expect(await barriers(page, '.explanation:popover-open')).toEqual([]);
    expect(await barriers(page, '.lead')).toEqual([]);
  });

  test('fits on the narrowest screen, beside its word and not over it', async ({ quiet }) => {
    const { page } = await quiet('/studier/rituximab-ved-me/', { ...narrow, on: ownContent });
    const { word, open } = partsOf(page);
    const count = await word.count();
    expect(count).toBeGreaterThan(3);
    for (let n = 0; n < count; n++) {
      await word.nth(n).click();
      const card = await open.boundingBox();
      const own = await word.nth(n).boundingBox();
      if (!card || !own) throw new Error('A word or its explanation cannot be seen.');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(320);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(640);
      // What a finger meets is a little taller than the word.
      expect(card.y > own.y + own.height / 2 || card.y + card.height < own.y + own.height / 2).toBe(true);
      expect(await overflow(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('can be read to its end in a window as low as at 400 %', async ({ quiet }) => {
    const { page } = await quiet(path, { viewport: { width: 320, height: 256 } });
    const { open } = await opened(page);
    const card = await open.boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual(0);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(256);
    await open.getByRole('button').scrollIntoViewIfNeeded();
    await open.getByRole('button').click();
    expect(await open.count()).toBe(0);
  });

  test('has targets that a finger hits', async ({ quiet }) => {
    const { page } = await quiet(path, narrow);
    const { open, word } = await opened(page);
    for (const target of await open.locator('a, button').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await word.boundingBox())?.height).toBeGreaterThanOrEqual(28);
  });
});

describe.concurrent('the glossary', () => {
  test('leads from a letter to its words', async ({ quiet }) => {
    const { page } = await quiet('/ordliste/', { javaScriptEnabled: false });
    expect(await page.locator('.letters a').allTextContents()).toEqual(['B', 'F', 'N', 'S', 'T']);
    await page.locator('.letters a', { hasText: 'S' }).click();
    expect(new URL(page.url()).hash).toBe('#letter-s');
    expect(await page.locator('h2:target + dl dt').allTextContents()).toEqual(['Samtykke']);
  });

  test('names a word in the other language where it is another word', async ({ quiet }) => {
    const { page } = await quiet('/en/glossary/');
    expect(await page.locator('#consent').textContent()).toContain('Norwegian: Samtykke');
    expect(await page.locator('#placebo [lang="nb"]').textContent()).toBe('Narremedisin');
  });

  test.for(['/', '/om/'])('is found from %s', async (from, { quiet }) => {
    const { page } = await quiet(from);
    await page
      .locator('main, footer')
      .getByRole('link', { name: /^Ordliste/ })
      .last()
      .click();
    await page.waitForURL(/\/ordliste\/$/);
  });
});
