import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demonstration, test } from './browser.ts';

/** Pages of A4 that a page becomes on a printer. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The words one can see on paper: what is hidden there is left out. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return (await page.locator('body').allInnerTexts()).join();
}

const ordinary = [
  '/studier/trening-ved-hjertesvikt/',
  '/en/studies/trening-ved-hjertesvikt/',
  '/studier/d-vitamin-ved-ms/',
  '/studier/bare-det-viktigste/',
  '/studier/kortere-straling-ved-brystkreft/',
];

describe.concurrent('a printed study', () => {
  test.for(ordinary)('fits on one sheet: %s', async (path, { quiet }) => {
    expect(await sheets((await quiet(path)).page)).toBe(1);
  });

  test('with the longest title and criteria takes two at most', async ({ quiet }) => {
    const { page } = await quiet('/studier/tegn-som-kan-lage-trobbel/');
    await page.locator('.criteria ul').evaluateAll((lists) => {
      for (const list of lists) {
        const item = document.createElement('li');
        item.textContent = 'har et annet forhold som den som leder studien, må ta stilling til '.repeat(3);
        list.append(...Array.from({ length: 8 }, () => item.cloneNode(true)));
      }
    });
    expect(await sheets(page)).toBeLessThanOrEqual(2);
  });

  test('has what one brings to the doctor, and nothing else', async ({ quiet }) => {
    const { page } = await quiet(ordinary[0] ?? '');
    const text = await printed(page);
    for (const wanted of [
      (await page.locator('h1').textContent()) ?? '',
      'bekreftet 20. februar 2026',
      'Hva det krever av deg',
      'Dette kan du spørre om',
      'har fått diagnosen av lege',
      'forsking@vest.example.no',
      'NCT99999001',
      'https://studier.example.no/studier/trening-ved-hjertesvikt/',
    ])
      expect(text).toContain(wanted);
    for (const unwanted of ['English', 'Nøkkeltall', 'CC BY', 'Skriv ut', 'Rett denne siden', 'Fullt navn'])
      expect(text).not.toContain(unwanted);
    expect(await page.locator('.related, .study-actions, nav').filter({ visible: true }).count()).toBe(0);
  });
});

const posters = [
  '/studier/trening-ved-hjertesvikt/plakat/',
  '/en/studies/trening-ved-hjertesvikt/poster/',
  '/sykdommer/heart-disease/plakat/',
  '/sykehus/testsykehuset-vest/plakat/',
];
const height = 297 / (25.4 / 96);

describe.concurrent('a printed poster', () => {
  test.for(posters)('is one sheet of A4, filled: %s', async (path, { quiet }) => {
    for (const on of [undefined, demonstration]) {
      const { page } = await quiet(path, { ...(on && { on }), viewport: { width: 794, height: 1123 } });
      expect(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.sheet').boundingBox();
      expect(box?.height).toBeGreaterThan(height - 8);
      expect(box?.height).toBeLessThanOrEqual(height + 1);
    }
  });

  test('has room for the longest title, many hospitals and a long address', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '', { on: demonstration });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      const write = (selector: string, text: string): void => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`There is no ${selector}`);
        found.textContent = text;
      };
      document.querySelector('h1')?.setAttribute('data-size', 'small');
      write('h1', 'Kortere strålebehandling etter operasjon for brystkreft hos kvinner over sekstifem år');
      for (const value of document.querySelectorAll('.poster-facts dd'))
        value.textContent =
          'Akershus universitetssykehus · Sykehuset Innlandet · St. Olavs hospital og 37 til';
      write('.poster-address', `studier.example.no/studier/${'et-langt-navn-'.repeat(5)}`);
    });
    expect((await page.locator('.sheet').boundingBox())?.height).toBeLessThanOrEqual(height + 1);
    expect(await sheets(page)).toBe(1);
  });

  test('has a code of at least 3.5 cm, dark on white also at night', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '', { colorScheme: 'dark' });
    const code = page.locator('.poster-code svg');
    expect(
      await code
        .locator('path')
        .nth(0)
        .evaluate((path) => getComputedStyle(path).fill),
    ).toBe('rgb(255, 255, 255)');
    expect(
      await code
        .locator('path')
        .nth(1)
        .evaluate((path) => getComputedStyle(path).stroke),
    ).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'print' });
    const [modules = 0] = (await code.getAttribute('viewBox'))?.split(' ').map(Number).slice(2) ?? [];
    const width = ((await code.boundingBox())?.width ?? 0) * ((modules - 8) / modules);
    expect(width * (2.54 / 96)).toBeGreaterThanOrEqual(3.5);
  });

  test('leaves the bar on the screen', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '');
    expect(await printed(page)).not.toMatch(/Tilbake|Skriv ut/);
  });
});

describe.concurrent('a poster on a screen', () => {
  test('prints at the press of a button', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '');
    const asked = page.evaluate(() => new Promise((resolve) => Object.assign(window, { print: resolve })));
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    await asked;
    await page.getByRole('link', { name: 'Tilbake' }).click();
    await page.waitForURL(/\/studier\/trening-ved-hjertesvikt\/$/);
  });

  test('shows no button that would do nothing', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '', { javaScriptEnabled: false });
    expect(await page.locator('button').isVisible()).toBe(false);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
  });

  test('is found from the page it is about', async ({ quiet }) => {
    const { page } = await quiet('/studier/trening-ved-hjertesvikt/');
    await page.getByRole('link', { name: 'Plakat til venterommet' }).click();
    await page.waitForURL(/\/plakat\/$/);
  });

  test('warns that demonstration content is no real study', async ({ quiet }) => {
    const { page } = await quiet(posters[0] ?? '', { on: demonstration });
    expect(await printed(page)).toContain('Demonstra');
  });
});
