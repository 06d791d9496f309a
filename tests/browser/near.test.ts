import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { demonstration, ownContent, test } from './browser.ts';
import { overflow } from './width.ts';

const partsOf = (page: Page) => ({
  input: page.getByRole('combobox'),
  options: page.getByRole('option'),
  line: page.locator('[data-near-line]'),
  heading: page.locator('#near-heading'),
  hospitals: page.locator('.near-list > li'),
  everywhere: page.locator('[data-near-everywhere]'),
  position: page.getByRole('button', { name: /posisjon/i }),
});

const answered = (page: Page, place: string): Promise<void> =>
  partsOf(page).heading.filter({ hasText: place }).waitFor();

/** Where a page ran: `/naer-meg/?sted=testvik`. */
const address = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

/** Counts how often a page asks where the reader is, from its first script on. */
const countQuestions = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as { asked?: number };
    counted.asked = 0;
    const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (...words) => {
      counted.asked = (counted.asked ?? 0) + 1;
      ask(...words);
    };
  });
const questions = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (window as { asked?: number }).asked);

const testvik = { latitude: 60.1, longitude: 5.2 };

describe('a reader who names a place', () => {
  test('chooses it with the keyboard, in another spelling, and gets the nearest first', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/');
    const { input, options, hospitals, line, everywhere } = partsOf(page);
    await input.focus();
    await page.keyboard.type('ostre t');
    await options.first().waitFor();
    expect(await options.allTextContents()).toEqual(['Østre Testbykommune']);
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('Enter');
    await answered(page, 'Åpne studier nær Østre Testby');
    expect(await input.inputValue()).toBe('Østre Testby');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(decodeURI(address(page))).toBe('/naer-meg/?sted=østre-testby');
    expect(await line.textContent()).toMatch(/^\d+ steder har åpne studier\./);
    expect(await hospitals.first().textContent()).toMatch(
      /Testsykehuset Øst\s*Østre Testby, i nærheten · \d+ åpne? studier?/,
    );
    const distances = (await hospitals.allTextContents()).map((text) =>
      Number(/om lag ([\d\s]+) km/.exec(text)?.[1]?.replace(/\s/g, '') ?? 0),
    );
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances.at(-1)).toBeGreaterThan(1000);
    expect(await everywhere.isVisible()).toBe(false);
  });

  test('goes back to the place before, and to the page without one', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/');
    const { input, heading, everywhere } = partsOf(page);
    for (const place of ['Testvik', 'Testfjord']) {
      await input.fill(place);
      await page.keyboard.press('Enter');
      await answered(page, place);
    }
    await page.goBack();
    await answered(page, 'Testvik');
    expect(await input.inputValue()).toBe('Testvik');
    await page.goBack();
    await everywhere.waitFor();
    expect(await heading.isVisible()).toBe(false);
    expect(await input.inputValue()).toBe('');
    await page.goForward();
    await answered(page, 'Testvik');
  });

  test('can share the address, and open a study from the answer', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/?sted=Testvik');
    await answered(page, 'Testvik');
    const study = partsOf(page).hospitals.first().locator('li a').first();
    const title = (await study.textContent()) ?? '';
    await study.click();
    await page.waitForURL(/\/studier\/[a-z0-9-]+\/$/);
    expect(await page.locator('h1').textContent()).toContain(title);
  });

  test('comes from a study to the open studies of the same, and keeps to them until all are asked for', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/trening-ved-hjertesvikt/');
    const { input, hospitals, line, everywhere } = partsOf(page);
    await page.getByRole('link', { name: 'Åpne studier nær deg: Hjertesvikt' }).click();
    await line.filter({ hasText: 'har åpne studier' }).waitFor();
    const about = page.locator('[data-near-about]');
    expect(await about.textContent()).toContain('Du ser bare studier om dette: Hjertesvikt.');
    expect(await everywhere.isVisible()).toBe(false);
    const ofCondition = await page.locator('.near-list li li').allTextContents();
    expect(ofCondition).toContain('Hjelper trening hjemme mot hjertesvikt?');
    await input.fill('Testvik');
    await page.keyboard.press('Enter');
    await answered(page, 'Testvik');
    expect(address(page)).toBe('/naer-meg/?sykdom=heart-failure&sted=testvik');
    const shown = await page.locator('.near-list li li').allTextContents();
    expect(shown.filter((title) => !ofCondition.includes(title))).toEqual([]);
    const few = await hospitals.count();
    await about.getByRole('link').click();
    await page.waitForURL(/\/naer-meg\/$/);
    expect(await page.locator('[data-near-everywhere] li').count()).toBeGreaterThan(few);
    expect(await about.isVisible()).toBe(false);
  });

  test('is shown all places where nobody knows the condition in the address', async ({ open }) => {
    const { page } = await open('/naer-meg/?sykdom=finnes-ikke&sted=testvik');
    await answered(page, 'Testvik');
    expect(await page.locator('[data-near-about]').isVisible()).toBe(false);
  });

  test('is told when distances are from the local hospital, and nothing is then said to be near', async ({
    quiet,
  }) => {
    const { page } = await quiet('/naer-meg/?sted=blåfjell');
    await answered(page, 'Blåfjell');
    const text = (await page.locator('[data-near-answer]').textContent()) ?? '';
    expect(text).toContain(
      'Vi vet ikke hvor langt det er fra Blåfjell. Avstandene er i luftlinje fra Testfjord, der lokalsykehuset ligger.',
    );
    expect(text).not.toContain('i nærheten');
  });

  test('is told which town of the municipality distances are from', async ({ quiet }) => {
    const { page } = await quiet('/en/near-me/?place=ytre-testvik');
    await answered(page, 'Open studies near Ytre Testvik');
    expect(await page.locator('[data-near-from]').textContent()).toBe(
      'Distances are in a straight line from Testsund in Ytre Testvik.',
    );
  });

  test('may name a hospital by its short name, and is told where it stands', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/?sted=testnord');
    await answered(page, 'Åpne studier nær Testsjukehuset Nord');
    expect(await page.locator('[data-near-from]').textContent()).toBe(
      'Avstandene er i luftlinje fra Testsjukehuset Nord i Testfjord.',
    );
  });

  test('hears that a place is not known, that several are meant, and keeps the list of all', async ({
    quiet,
  }) => {
    const { page } = await quiet('/naer-meg/');
    const { input, line, options, everywhere } = partsOf(page);
    await input.fill('Atlantis');
    await page.keyboard.press('Enter');
    await line.filter({ hasText: 'Vi fant ikke «Atlantis».' }).waitFor();
    expect(await everywhere.isVisible()).toBe(true);
    await input.fill('tes');
    await page.keyboard.press('Enter');
    await line.filter({ hasText: 'Flere steder begynner med «tes».' }).waitFor();
    expect(await options.count()).toBeGreaterThan(1);
    expect(address(page)).toBe('/naer-meg/');
  });

  test('is told when the list cannot be fetched, and can try again', async ({ open }) => {
    const { page } = await open('/naer-meg/');
    const { input, line, everywhere } = partsOf(page);
    await page.route('**/near/no.json', (route) => route.abort());
    await input.fill('Testvik');
    await page.keyboard.press('Enter');
    await line.filter({ hasText: 'Vi fikk ikke hentet listen' }).waitFor();
    expect(await everywhere.isVisible()).toBe(true);
    await page.unroute('**/near/no.json');
    await page.keyboard.press('Enter');
    await answered(page, 'Testvik');
  });

  test('gets the first five hospitals, then more, and is led to the first new one', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/?sted=kinn', { on: ownContent });
    await answered(page, 'Kinn');
    const { hospitals } = partsOf(page);
    expect(await hospitals.count()).toBe(5);
    await page.getByRole('button', { name: 'Vis flere steder' }).click();
    expect(await hospitals.count()).toBe(15);
    const sixth = hospitals.nth(5).locator('h3 a');
    expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe('a reader’s position', () => {
  test('is not asked for before the button is pressed, then used without being sent or kept', async ({
    open,
  }) => {
    const { page, requests, foreign, faults } = await open('/404.html', {
      permissions: ['geolocation'],
      geolocation: testvik,
    });
    await countQuestions(page);
    await page.goto(new URL('naer-meg/', page.url()).href);
    const { input, position, hospitals } = partsOf(page);
    await input.fill('Testfjord');
    await page.keyboard.press('Enter');
    await answered(page, 'Testfjord');
    expect(await questions(page)).toBe(0);
    await position.click();
    await answered(page, 'Åpne studier nær deg');
    expect(await questions(page)).toBe(1);
    expect(await hospitals.first().textContent()).toMatch(/Testvik, i nærheten/);
    expect(address(page)).toBe('/naer-meg/');
    expect(requests.filter((path) => /60\.1|5\.2/.test(path))).toEqual([]);
    expect([...foreign, ...faults]).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([
      0,
      0,
      null,
    ]);
    await page.goBack();
    await answered(page, 'Testfjord');
  });

  test('that is refused leaves the page as useful as before', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/', { permissions: [] });
    const { position, line, everywhere, input } = partsOf(page);
    await position.click();
    await line.filter({ hasText: 'Nettleseren fikk ikke lov til å bruke posisjonen din.' }).waitFor();
    expect(await everywhere.isVisible()).toBe(true);
    await input.fill('Testvik');
    await page.keyboard.press('Enter');
    await answered(page, 'Testvik');
  });

  test('is told to be used in the browser only, beside the button', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/');
    const id = await partsOf(page).position.getAttribute('aria-describedby');
    expect(await page.locator(`#${id}`).textContent()).toMatch(/ikke sendt til oss og ikke lagret/);
  });
});

describe('the page near me', () => {
  test('fetches nothing to compute with before it is used', async ({ quiet }) => {
    const { page, requests } = await quiet('/naer-meg/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('/near/'))).toEqual([]);
    await Promise.all([page.waitForResponse('**/near/no.json'), partsOf(page).input.focus()]);
  });

  test('without JavaScript is a list of hospitals by region, with no control that does nothing', async ({
    quiet,
  }) => {
    const { page } = await quiet('/naer-meg/', { javaScriptEnabled: false });
    const { everywhere } = partsOf(page);
    expect(await everywhere.locator('h3').first().textContent()).toMatch(/^Helse /);
    expect(await everywhere.locator('a').count()).toBeGreaterThan(1);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
    await everywhere.locator('a').first().click();
    await page.waitForURL(/\/sykehus\/[a-z-]+\/$/);
  });

  test.for([
    ['bokmål', '/naer-meg/?sted=testvik', {}],
    ['nynorsk', '/naer-meg/?sted=testvik', { on: demonstration }],
    ['English', '/en/near-me/?place=testvik', {}],
  ] as const)(
    'has no barrier in its answer in %s, and fits a narrow screen',
    async ([, path, options], { quiet }) => {
      const { page } = await quiet(path, { ...options, viewport: { width: 320, height: 700 } });
      await answered(page, 'Testvik');
      expect(await overflow(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    },
  );

  test('has no barrier while suggestions are open', async ({ quiet }) => {
    const { page } = await quiet('/naer-meg/', { viewport: { width: 320, height: 700 } });
    const { input, options } = partsOf(page);
    await input.pressSequentially('tes');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await overflow(page)).toEqual([]);
    expect(await barriers(page, '.near form')).toEqual([]);
  });
});

test('a study in one town leads to that town on the map', async ({ quiet }) => {
  const { page } = await quiet('/studier/d-vitamin-ved-ms/');
  await page.getByRole('link', { name: /^Sjå .+ på kartet$/ }).click();
  await page.waitForURL(/\/kart\/#sted-/);
  expect(await page.locator(':target').textContent()).toContain('Testvik');
});
