import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { site, test } from './browser.ts';
import { element, embedded, line, titles, west, westFile } from './embedded.ts';
import { foreignHost } from './foreign-host.ts';
import { held } from './held.ts';
import { overflow } from './width.ts';

const host = foreignHost();

describe('on a page of another host with a strict policy', () => {
  test('the element shows a hospital’s open studies, with nothing to hear or keep', async ({ open }) => {
    const { page, faults, requests } = await embedded(host, open, element(`${west} limit="3"`));
    await titles(page).first().waitFor();
    expect(await titles(page).count()).toBe(3);
    expect(await page.locator('kliniske-studier .status').allTextContents()).toEqual(Array(3).fill('Åpen'));
    expect(await titles(page).first().getAttribute('href')).toMatch(
      /^https:\/\/studier\.example\.no\/studier\//,
    );
    const end = page.locator('kliniske-studier .end a');
    expect(await end.textContent()).toMatch(/^Se alle \d+ studiene i oversikten$/);
    expect(await end.getAttribute('href')).toBe(`${site.origin}/sykehus/testsykehuset-vest/`);
    expect(await page.getByText('Våre studier').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    expect(requests.sort()).toEqual([
      '/api/v1/institutions/testsykehuset-vest.json',
      '/embed/kliniske-studier.js',
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('a condition’s studies say at which hospitals they are open; a hospital’s own do not', async ({
    open,
  }) => {
    const { page } = await embedded(
      host,
      open,
      element('condition="heart-failure" id="one"') + element(`${west} id="two"`),
    );
    await Promise.all(['#one', '#two'].map((id) => titles(page, id).first().waitFor()));
    const card = page.locator('#one li', { hasText: 'Hjelper trening hjemme mot hjertesvikt?' });
    expect(await card.locator('.where').textContent()).toMatch(/^Test\p{L}+( og Test\p{L}+)?$/u);
    expect(await page.locator('#two .where').count()).toBe(0);
  });

  test('our site is sent neither cookies nor the address of the page', async ({ open }) => {
    const sent: Record<string, string>[] = [];
    const { page } = await embedded(host, open, element(west), {
      // What comes from the cache tells of headers that were never sent.
      isFirst: true,
      prepare: async (page) => {
        await page.context().addCookies([{ name: 'a', value: 'b', url: site.address }]);
        page.on('request', async (request) => {
          if (request.url() === westFile) sent.push(await request.allHeaders());
        });
      },
    });
    await titles(page).first().waitFor();
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toHaveProperty('cookie');
    expect(sent[0]).not.toHaveProperty('referer');
  });

  test('two elements fetch what they share once', async ({ open }) => {
    const { page, requests, faults } = await embedded(
      host,
      open,
      element(`${west} id="one"`) +
        element(`${west} id="two" condition="heart-disease" status="all" language="en"`),
    );
    await Promise.all(['#one', '#two'].map((id) => titles(page, id).first().waitFor()));
    expect(requests.filter((path) => path.includes('/institutions/'))).toHaveLength(1);
    expect(await titles(page, '#two').count()).toBeLessThan(await titles(page, '#one').count());
    expect(await page.locator('#two .status').first().textContent()).toBe('Open');
    expect(faults).toEqual([]);
  });

  test('font and colour come from the page, and nothing else of a wild style sheet', async ({ open }) => {
    const style = `
      * { letter-spacing: 0.5em; text-transform: uppercase; word-spacing: 2em; }
      body { font: 17px/0.6 Courier, monospace; color: rgb(20, 30, 40); background: #fff; text-align: right; }
      a { color: red !important; font-size: 3px !important; }
      li, h3, p { display: none !important; }
      ul { transform: rotate(180deg); }
      kliniske-studier { --kliniske-studier-link: rgb(0, 0, 90); }`;
    const { page, faults } = await embedded(host, open, element(west), { style });
    await titles(page).first().waitFor();
    const looks = await page
      .locator('kliniske-studier .summary')
      .first()
      .evaluate((summary) => {
        const {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          wordSpacing,
          lineHeight,
          textAlign,
        } = getComputedStyle(summary);
        return {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          wordSpacing,
          lineHeight,
          textAlign,
        };
      });
    expect(looks).toEqual({
      color: 'rgb(20, 30, 40)',
      fontFamily: 'Courier, monospace',
      fontSize: '17px',
      letterSpacing: 'normal',
      textTransform: 'none',
      wordSpacing: '0px',
      lineHeight: '25.5px',
      textAlign: 'start',
    });
    expect(
      await titles(page)
        .first()
        .evaluate((link) => getComputedStyle(link).color),
    ).toBe('rgb(0, 0, 90)');
    expect(faults).toEqual([]);
  });

  test('axe finds no barrier, and nothing is wider than the narrowest screen', async ({ open }) => {
    const style = 'body { font-family: sans-serif; color: #222; background: #fff; }';
    const { page } = await embedded(host, open, element(`${west} status="all"`), { style });
    await titles(page).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);
    const [height = 0] = await titles(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().height).sort((a, b) => a - b),
    );
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

describe('attributes', () => {
  test('can change while the page is open', async ({ open }) => {
    const { page } = await embedded(host, open, element(west));
    const set = (attributes: Record<string, string>): Promise<void> =>
      page.locator('kliniske-studier').evaluate((shown, changed) => {
        for (const [name, value] of Object.entries(changed)) shown.setAttribute(name, value);
      }, attributes);
    await titles(page).first().waitFor();
    await set({ language: 'en', limit: '2', status: 'all', 'heading-level': '4' });
    await page.locator('kliniske-studier h4').first().waitFor();
    expect(await page.locator('kliniske-studier h4').count()).toBe(2);
    expect(await page.locator('kliniske-studier .end').textContent()).toMatch(/^See all \d+ studies/);
    await set({ institution: 'finnes-ikke' });
    await line(page).filter({ hasText: 'What was to be shown here' }).waitFor();
    expect(await page.locator('kliniske-studier h4').count()).toBe(0);
    await set({ institution: 'testsykehuset-ost', language: 'nn' });
    await page.locator('kliniske-studier h4').first().waitFor();
    expect(await line(page).textContent()).toBe('');
    expect(await page.locator('kliniske-studier .end').textContent()).toMatch(/^Sjå alle \d+ studiane/);
  });

  test('an answer that comes late does not take the place of a later one', async ({ open }) => {
    const late = held(westFile);
    const { page } = await embedded(host, open, element(west), { prepare: late.hold });
    await page
      .locator('kliniske-studier')
      .evaluate((shown) => shown.setAttribute('institution', 'testsykehuset-nord'));
    await titles(page).first().waitFor();
    const shown = await titles(page).allTextContents();
    await late.arrived(page);
    expect(await titles(page).allTextContents()).toEqual(shown);
  });

  test('in English mark the studies that are in Norwegian only', async ({ open }) => {
    const { page } = await embedded(host, open, element(`${west} language="en" limit="100"`));
    await titles(page).first().waitFor();
    const marked = await titles(page).evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('lang') ?? 'en',
        (link as HTMLAnchorElement).pathname.startsWith('/en/'),
      ]),
    );
    expect(marked).toContainEqual(['en', true]);
    expect(marked).toContainEqual(['nb', false]);
    expect(marked.filter(([language, english]) => (language === 'en') !== english)).toEqual([]);
  });
});
