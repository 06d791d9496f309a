import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { ownContent, test } from './browser.ts';
import { overflow } from './width.ts';

const onOwn = { on: ownContent };
const hospital = '/nokkeltall/sykehus/haukeland-universitetssjukehus/';
const paths = ['/nokkeltall/', hospital, '/en/key-figures/', '/nokkeltall/om/'];

describe('the key figures of the own content', () => {
  test.for(paths)('have no barrier, with everything unfolded, at %s', async (path, { quiet }) => {
    const { page } = await quiet(path, onOwn);
    await page.locator('details').evaluateAll((folded) => {
      for (const part of folded) part.setAttribute('open', '');
    });
    expect(await barriers(page)).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${path} at ${width} px`).toEqual([]);
    }
  });

  test('can be read, unfolded and fetched without JavaScript', async ({ quiet }) => {
    const { page } = await quiet('/nokkeltall/', { ...onOwn, javaScriptEnabled: false });
    const rest = page.locator('details').filter({ hasText: 'Vis' }).first();
    await rest.locator('summary').click();
    expect(await rest.locator('tbody tr').first().isVisible()).toBe(true);
    const href = await page.getByRole('link', { name: 'CSV for norsk Excel' }).getAttribute('href');
    const answer = await page.request.get(`${ownContent.address}${href}`);
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.body());
    expect(file.startsWith('\uFEFFfigure;id;name_nb;name_en;measure;value;of\r\n')).toBe(true);
  });

  test('lead to a definition that can be seen', async ({ quiet }) => {
    const { page } = await quiet('/nokkeltall/', onOwn);
    await page.getByRole('link', { name: /^Slik er det talt.*Helseregion$/ }).click();
    expect(await page.getByRole('heading', { name: 'Helseregion' }).isVisible()).toBe(true);
  });
});

describe('a drawing', () => {
  test.for([320, 1280])('keeps its words readable and inside at %i px', async (width, { quiet }) => {
    const { page } = await quiet('/nokkeltall/', { viewport: { width, height: 800 } });
    const words = await page.locator('.chart text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right } = text.getBoundingClientRect();
        return {
          left,
          right,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
          text: text.textContent,
        };
      }),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(14);
  });

  test('has years below that do not run into each other at 320 px', async ({ quiet }) => {
    const { page } = await quiet('/nokkeltall/', { ...onOwn, viewport: { width: 320, height: 800 } });
    const charts = await page.locator('.chart').evaluateAll((drawn) =>
      drawn.map((chart) =>
        [...chart.querySelectorAll('.tick')]
          .filter((text) => /^\d{4}$/.test(text.textContent ?? ''))
          .map((text) => text.getBoundingClientRect())
          .map(({ left, right }) => ({ left, right })),
      ),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const years of charts) {
      expect(years.length).toBeGreaterThan(2);
      for (const [index, { right }] of years.entries())
        expect(right).toBeLessThan(years[index + 1]?.left ?? 1000);
    }
  });

  test.for(['light', 'dark'] as const)(
    'stands out from its ground in %s colours',
    async (colorScheme, { quiet }) => {
      const { page } = await quiet('/nokkeltall/', { colorScheme });
      const seen = await page.evaluate(() => {
        const style = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        return [style('.chart .line').stroke, style('.chart rect').fill, style('body').backgroundColor];
      });
      expect(seen[0]).toMatch(/^rgb/);
      expect(seen[1]).toBe(seen[0]);
      expect(seen[0]).not.toBe(seen[2]);
    },
  );
});
