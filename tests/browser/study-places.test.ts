import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { catalogue, narrow } from './asking.ts';
import { barriers } from './barriers.ts';
import { ownContent, test } from './browser.ts';
import { tabTo } from './hands.ts';

/** Of all studies the one at most hospitals. */
const [study] = [...catalogue.studies].sort((a, b) => b.sites.length - a.sites.length);
if (study === undefined || study.sites.length < 9)
  throw new Error('No study is at more than eight hospitals.');
const { id, sites } = study;
const path = `/studier/${id}/`;
const onOwn = { on: ownContent };

const summary = (page: Page) => page.locator('.more-sites > summary');
const seen = (page: Page) => page.locator('.sites > li').filter({ visible: true }).count();

describe(`the ${sites.length} hospitals of a study`, () => {
  test('are few at first on a phone, and all at the press of a key', async ({ quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: narrow });
    expect(await seen(page)).toBeLessThan(8);
    await tabTo(page, summary(page));
    await page.keyboard.press('Enter');
    expect(await seen(page)).toBe(sites.length);
    expect(await barriers(page)).toEqual([]);
  });

  test('are all to be had without JavaScript', async ({ quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: narrow, javaScriptEnabled: false });
    await summary(page).click();
    expect(await seen(page)).toBe(sites.length);
  });

  test('stand whole beside the text on a wide screen, and on paper', async ({ quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: { width: 1280, height: 800 } });
    expect([await seen(page), await summary(page).isVisible()]).toEqual([sites.length, false]);
    await page.setViewportSize(narrow);
    await page.emulateMedia({ media: 'print' });
    expect([await seen(page), await summary(page).isVisible()]).toEqual([sites.length, false]);
  });

  test('leave what one can do first, and the way to the rest of it, within two screens of a phone', async ({
    quiet,
  }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: narrow });
    const way = await page.locator('.next-step').boundingBox();
    expect((way?.y ?? Infinity) + (way?.height ?? 0)).toBeLessThan(2 * narrow.height);
    const { y = Infinity } = (await page.locator('#who').boundingBox()) ?? {};
    expect(y).toBeLessThan(2.5 * narrow.height);
  });

  test('are large enough for a finger', async ({ quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: narrow });
    const heights = await page
      .locator('.sites > li > a')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
  });
});

test('how to reach a study can be pressed with a thumb, and its number stands whole', async ({ quiet }) => {
  const { page } = await quiet('/studier/trening-ved-hjertesvikt/', { viewport: narrow });
  const ways = page.locator('#how a:is([href^="tel:"], [href^="mailto:"])');
  expect(await ways.count()).toBeGreaterThan(0);
  for (const way of await ways.all()) expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const phones = await page
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).whiteSpace));
  expect(phones.length).toBeGreaterThan(0);
  expect(new Set(phones)).toEqual(new Set(['nowrap']));
});
