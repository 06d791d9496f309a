import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { townsOf } from '../../src/features/map/drawing/index.ts';
import { catalogue } from './asking.ts';
import { barriers } from './barriers.ts';
import { ownContent, test } from './browser.ts';
import { focused } from './focus.ts';
import { overflow } from './width.ts';

const paths = ['/kart/', '/en/map/'];
const onOwn = { on: ownContent };

/** A mark as a reader meets it, and where it leads. */
interface Mark {
  href: string;
  name: string;
  number: number;
  radius: number;
  x: number;
  y: number;
}

const marksOn = (page: Page): Promise<Mark[]> =>
  page.locator('svg .mark').evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width } = (link.querySelector('circle') ?? link).getBoundingClientRect();
      return {
        href: link.getAttribute('href') ?? '',
        name: link.getAttribute('aria-label') ?? '',
        number: Number(link.querySelector('text:not(.name)')?.textContent ?? 0),
        radius: width / 2,
        x: x + width / 2,
        y: y + width / 2,
      };
    }),
  );

/** The open studies in the row of the list that an address leads to, or stands in. */
const numberInList = (page: Page, href: string): Promise<number> =>
  page
    .locator(href.startsWith('#') ? `${href} tr` : `.towns tr:has(a[href="${href}"])`)
    .first()
    .evaluate((row) => Number(row.querySelector('td')?.textContent));

describe.each(paths)('the map at %s', (path) => {
  test('says the same as the list', async ({ quiet }) => {
    const { page } = await quiet(path, onOwn);
    const marks = await marksOn(page);
    expect(marks.length).toBeGreaterThan(15);
    for (const { href, number } of marks) expect(await numberInList(page, href), href).toBe(number);
    // A town whose hospitals say nowhere where they are is in the list alone.
    const places = townsOf(catalogue).filter(({ at }) => at !== undefined);
    expect(marks).toHaveLength(places.length);
    expect(await page.locator('.towns tbody').count()).toBeGreaterThanOrEqual(places.length);
  });

  test('has whole words in its lists on a phone', async ({ quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: { width: 360, height: 740 } });
    const broken = await page.locator('.towns th, .towns th a').evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [...cell.childNodes].flatMap((node) =>
          [...(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '').matchAll(/[^\s-]+/g)].flatMap(
            (word) => {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              return range.getClientRects().length > 1 ? [word[0]] : [];
            },
          ),
        ),
      ),
    );
    expect(broken).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  test('leads to pages and places that exist', async ({ quiet }) => {
    const { page } = await quiet(path, onOwn);
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    for (const href of hrefs) {
      if (href.startsWith('#')) expect(await page.locator(href).count(), href).toBe(1);
      else expect((await page.request.get(`${ownContent.address}${href}`)).status(), href).toBe(200);
    }
  });

  test('gives each mark a name that begins with what one sees', async ({ quiet }) => {
    const { page } = await quiet(path, onOwn);
    const marks = await marksOn(page);
    expect(new Set(marks.map(({ name }) => name)).size).toBe(marks.length);
    for (const { name, number } of marks)
      expect(name).toMatch(new RegExp(`^.+: ${number} (åpen|åpne|open) stud[a-z]+ (ved|at) `));
  });
});

/** How much two colours differ, from 1 to 21, as WCAG 2.2 measures it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the map', () => {
  test.for(['light', 'dark'] as const)('can be read in %s colours', async (colorScheme, { quiet }) => {
    const { page } = await quiet('/kart/', { ...onOwn, colorScheme });
    const fill = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill);
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const [name, coast] = [await fill('.name'), await fill('.coast')];
    expect(contrast(name, coast)).toBeGreaterThan(4.5);
    expect(contrast(name, ground)).toBeGreaterThan(4.5);
    const mark = '.mark:not(.closed)';
    expect(contrast(await fill(`${mark} text:not(.name)`), await fill(`${mark} circle`))).toBeGreaterThan(
      4.5,
    );
    expect(contrast(await fill('.frame text'), await fill('.frame rect'))).toBeGreaterThan(4.5);
    expect(contrast(await fill(`${mark} circle`), coast)).toBeGreaterThan(3);
  });

  test.for([320, 360, 1280])('can be hit with a finger at %i px, mark by mark', async (width, { quiet }) => {
    const { page } = await quiet('/kart/', { ...onOwn, viewport: { width, height: 800 } });
    expect(await overflow(page)).toEqual([]);
    const marks = await marksOn(page);
    expect(Math.min(...marks.map(({ radius }) => radius * 2))).toBeGreaterThanOrEqual(24);
    const covered = marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
        .map((other) => `${one.name} and ${other.name}`),
    );
    expect(covered).toEqual([]);
    const names = await page
      .locator('svg .name')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()));
    expect(names.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  });

  test('weighs at most 14 kB with its list', async ({ quiet }) => {
    const { page } = await quiet('/kart/', onOwn);
    const html = await page.request.get(page.url()).then((answer) => answer.body());
    expect(gzipSync(html).length).toBeLessThan(14 * 1024);
  });

  test.for([360, 1280])('has no barrier at %i px', async (width, { quiet }) => {
    const { page } = await quiet('/kart/', { ...onOwn, viewport: { width, height: 800 } });
    expect(await barriers(page)).toEqual([]);
  });

  test('is stepped through with the keyboard, each mark being seen', async ({ quiet }) => {
    const { page } = await quiet('/kart/', onOwn);
    const marks = await page.locator('svg .mark').count();
    await page.locator('svg a').first().focus();
    const unseen: string[] = [];
    for (let stop = 0; stop < marks; stop++) {
      await page.keyboard.press('Tab');
      const { name, seen } = await focused(page);
      if (!seen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    const last = await page.evaluate(() =>
      document.activeElement?.closest('svg')?.getAttribute('aria-label'),
    );
    expect(last).toBe('Rundt Oslofjorden');
  });

  test('leads without JavaScript to the list of a town with several hospitals', async ({ quiet }) => {
    const { page } = await quiet('/kart/', { ...onOwn, javaScriptEnabled: false });
    await page.getByRole('link', { name: /^Oslo: \d+ åpne studier ved \d+ sykehus/ }).click();
    await page.waitForURL(/#sted-sor-ost-oslo$/);
    const rows = page.locator('#sted-sor-ost-oslo tr');
    expect(await rows.first().textContent()).toContain('Oslo');
    expect(await rows.count()).toBeGreaterThan(2);
  });

  test('leads to the page of the only hospital of a town', async ({ quiet }) => {
    const { page } = await quiet('/kart/');
    await page.getByRole('link', { name: /^Testfjord: .* ved Testnord/ }).click();
    await page.waitForURL(/\/sykehus\/testsykehuset-nord\/$/);
  });
});
