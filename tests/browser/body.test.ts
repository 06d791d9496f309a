import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { ownContent, test } from './browser.ts';
import { overflow } from './width.ts';

const onOwn = { on: ownContent };

interface Row {
  href: string;
  text: string;
}
const rowsOf = (page: Page, selector: string): Promise<Row[]> =>
  page.locator(selector).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: [...(link.closest('tr')?.cells ?? [link])].map(({ textContent }) => textContent).join(' '),
    })),
  );
const firstNumber = (text: string): number => Number(text.match(/\d+/)?.[0] ?? 0);
/** The number of open studies in a row: how many there are in all stands before it, and the uncertain ones behind. */
const openIn = (row: string): number => Number(row.match(/(\d+)\s+(\d+)\s+(\d+)\s*$/)?.[2]);

/** Where each line of the figure that is shown ends, and the middle of each name, down the page. */
const heights = (page: Page): Promise<{ lines: number[]; names: number[]; least: number }> =>
  page.evaluate(() => {
    const figure = [...document.querySelectorAll('.body-figure')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const lines = [...(figure?.querySelectorAll<SVGPathElement>('.line') ?? [])].map((line) => {
      const end = line.getPointAtLength(line.getTotalLength());
      return end.matrixTransform(line.getScreenCTM() ?? undefined).y;
    });
    const names = [...document.querySelectorAll('.body li a')].map((link) => link.getBoundingClientRect());
    return {
      lines,
      names: names.map(({ y, height }) => y + height / 2),
      least: Math.min(...names.map(({ height, width }) => Math.min(height, width))),
    };
  });

describe('the figure of the body', () => {
  test.for(['/kropp/', '/en/body/'])('says the same as the list at %s', async (path, { quiet }) => {
    const { page } = await quiet(path, onOwn);
    const list = await rowsOf(page, '.counts tbody a');
    const shown = [...(await rowsOf(page, '.body li a')), ...(await rowsOf(page, '.tiles a'))];
    expect(shown.map(({ href }) => href).sort()).toEqual(list.map(({ href }) => href).sort());
    for (const { href, text } of shown) {
      const row = list.find((found) => found.href === href);
      expect(firstNumber(text), text).toBe(openIn(row?.text ?? ''));
    }
  });

  test('leads to pages that exist, from its organs too', async ({ quiet }) => {
    const { page } = await quiet('/kropp/', onOwn);
    const hrefs = new Set((await rowsOf(page, '.body a')).map(({ href }) => href));
    expect(hrefs.size).toBe(await page.locator('.body li').count());
    for (const href of hrefs) {
      expect((await page.request.get(`${ownContent.address}${href}`)).status(), href).toBe(200);
    }
  });

  test.for([
    ['/kropp/', 320],
    ['/en/body/', 320],
    ['/kropp/', 360],
    ['/en/body/', 700],
    ['/kropp/', 1280],
  ] as const)('has lines that meet their names on %s at %i px', async ([path, width], { quiet }) => {
    const { page } = await quiet(path, { ...onOwn, viewport: { width, height: 800 } });
    expect(await overflow(page)).toEqual([]);
    const { lines, names, least } = await heights(page);
    expect(lines).toHaveLength(names.length);
    expect(Math.max(...lines.map((y, index) => Math.abs(y - (names[index] ?? 0))))).toBeLessThan(6);
    expect(least).toBeGreaterThanOrEqual(44);
  });

  test('gives way to its names where letters are very large', async ({ quiet }) => {
    const { page } = await quiet('/kropp/', { ...onOwn, viewport: { width: 280, height: 800 } });
    expect(await page.locator('.body-figure:visible').count()).toBe(0);
    expect(await page.locator('.body li a').first().isVisible()).toBe(true);
  });

  test.for([360, 1280])('has no barrier at %i px', async (width, { quiet }) => {
    const { page } = await quiet('/kropp/', { ...onOwn, viewport: { width, height: 800 } });
    expect(await barriers(page)).toEqual([]);
  });

  test('is no stop for the keyboard: its names are', async ({ quiet }) => {
    const { page } = await quiet('/kropp/', onOwn);
    await page.locator('.breadcrumbs a').focus();
    await page.keyboard.press('Tab');
    const names = page.locator('.body li a');
    expect(await names.first().evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('shows what the catalogue has, and no more', async ({ quiet }) => {
    const { page } = await quiet('/kropp/', { javaScriptEnabled: false });
    expect(await page.locator('.body li').count()).toBe(3);
    expect(await page.locator('.counts tbody tr').count()).toBe(5);
    await page.locator('.body li a').last().click();
    await page.waitForURL(/\/fagomrader\/cardiovascular\/$/);
  });
});

test.for([
  ['/', '/kart/'],
  ['/', '/kropp/'],
  ['/', '/naer-meg/'],
  ['/sykehus/', '/kart/'],
  ['/fagomrader/', '/kropp/'],
])('from %s one finds %s', async ([from = '', to = ''], { quiet }) => {
  const { page } = await quiet(from);
  await page.locator(`main a[href$="${to}"]`).click();
  await page.waitForURL(new RegExp(`${to}$`));
});
