import { describe, expect } from 'vitest';
import { cardPlaceGroup, cardPlacesFile } from '../../src/search/index/paths.ts';
import { barriers } from './barriers.ts';
import { demonstration, test } from './browser.ts';
import { letItBe } from './kept-pages.ts';
import { listOf, markedOn, stored, withoutStorage, withStored } from './own-list.ts';
import { overflow } from './width.ts';

const path = '/min-liste/';
const ids = ['trening-ved-hjertesvikt', 'd-vitamin-ved-ms', 'lys-mot-depresjon', 'bare-det-viktigste'];
const earlier = '2026-11-03';
const marked = ids.map((id) => markedOn(earlier, id));

describe('the reader’s own list', () => {
  test('shows the studies side by side on a wide screen, as a table that can be read as one', async ({
    quiet,
  }) => {
    const { page } = await quiet(path, { viewport: { width: 1280, height: 800 } });
    await withStored(page, marked);
    const { table, rows } = listOf(page);
    await rows.first().waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Studie',
      'Status',
      'Hvor',
      'Hvem',
      'Hva den undersøker',
    ]);
    const cells = rows.first().getByRole('cell');
    expect(await cells.first().textContent()).toContain('Åpen');
    const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes).size).toBe(1);
    expect(await overflow(page)).toEqual([]);
  });

  test('shows them below each other on a phone, and is still a table', async ({ quiet }) => {
    const { page } = await quiet(path, { viewport: { width: 320, height: 700 } });
    await withStored(page, marked);
    const { rows } = listOf(page);
    await rows.first().waitFor();
    expect(await rows.count()).toBe(4);
    expect(await rows.getByRole('rowheader').count()).toBe(4);
    const tops = await rows
      .first()
      .getByRole('cell')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
    expect(await overflow(page)).toEqual([]);
  });

  test('has no label without a value, and says what language a title is in', async ({ quiet }) => {
    const { page } = await quiet(path, { viewport: { width: 360, height: 700 } });
    await withStored(page, marked);
    const { rows, titles } = listOf(page);
    await rows.first().waitFor();
    expect(await rows.last().getByText('Hvem', { exact: true }).isVisible()).toBe(false);
    expect(await titles.nth(1).getAttribute('lang')).toBe('nn');
    expect(await titles.first().getAttribute('lang')).toBeNull();
  });

  test('shows the English side of a study on the English page', async ({ quiet }) => {
    const { page } = await quiet('/en/my-list/');
    await withStored(page, marked);
    const { titles } = listOf(page);
    await titles.first().waitFor();
    const title = titles.filter({ hasText: 'Can morning light ease depression?' });
    expect(await title.getAttribute('href')).toBe('/en/studies/lys-mot-depresjon/');
  });

  test('fetches just the files that its studies are in, each once', async ({ quiet }) => {
    const { page, requests } = await quiet(path);
    await withStored(page, marked);
    await listOf(page).rows.first().waitFor();
    const fetched = requests.filter((request) => request.endsWith('.json'));
    const places = [...new Set(ids.map((id) => `/pagefind/${cardPlacesFile(cardPlaceGroup(id))}`))];
    expect(fetched.filter((request) => request.includes('/place/')).sort()).toEqual(places.sort());
    const cards = fetched.filter((request) => !request.includes('/place/'));
    expect(cards.every((request) => request.startsWith('/pagefind/card/no/'))).toBe(true);
    expect(new Set(cards).size).toBe(cards.length);
    expect(cards.length).toBeLessThanOrEqual(ids.length);
  });

  test('removes a study, says so where the reader is, and can take it back', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, marked);
    const { rows, button, said, undo } = listOf(page);
    await button('Fjern Hjelper trening hjemme mot hjertesvikt?').press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-said'));
    expect(await said.textContent()).toBe('«Hjelper trening hjemme mot hjertesvikt?» er fjernet fra listen.');
    expect(await rows.count()).toBe(3);
    expect((await stored(page)).map(({ id }) => id)).toEqual(ids.slice(1));
    await undo.press('Enter');
    await page.getByText('Listen er som den var.').waitFor();
    expect((await stored(page)).map(({ id }) => id)).toEqual(ids);
    expect(await undo.isVisible()).toBe(false);
  });

  test('is deleted whole, with nothing left in the browser, until the reader takes it back', async ({
    quiet,
  }) => {
    const { page } = await quiet(path);
    await withStored(page, marked);
    const { table, button, empty, undo } = listOf(page);
    await button('Slett hele listen').click();
    await empty.waitFor();
    expect(await table.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await undo.click();
    await table.waitFor();
    expect(await stored(page)).toHaveLength(4);
  });

  test('is printed as the studies alone, without what can be pressed', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, marked);
    const { rows } = listOf(page);
    await rows.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await rows.first().isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  });

  test('is empty, and helps further, once the browser’s data are deleted', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, marked);
    await listOf(page).rows.first().waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const { empty, table, trouble } = listOf(page);
    await empty.waitFor();
    expect(await empty.textContent()).toContain('Legg i min liste');
    expect(await table.isVisible()).toBe(false);
    expect(await trouble.isVisible()).toBe(false);
  });
});

test('a visit alone leaves nothing in the browser', async ({ quiet }) => {
  const { page } = await quiet('/studier/trening-ved-hjertesvikt/');
  await page.goto(new URL(path, page.url()).href);
  await listOf(page).empty.waitFor();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

describe('what has changed since last time', () => {
  test('is nothing, when nothing has', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, marked);
    const { news } = listOf(page);
    await news.waitFor();
    expect(await news.textContent()).toBe('Ingenting har endret seg siden sist, 3. november 2026.');
    await page.reload();
    await news.waitFor();
    expect(await news.textContent()).toBe('Ingenting har endret seg siden sist, 3. november 2026.');
  });

  test('is told of each study, all that day, and not the day after', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, [
      markedOn(earlier, 'trening-ved-hjertesvikt', { status: 'not-yet-recruiting', updated: '2025-01-01' }),
      markedOn(earlier, 'lys-mot-depresjon'),
    ]);
    const { news, rows } = listOf(page);
    for (const visit of ['first', 'second']) {
      await news.waitFor();
      expect(await news.textContent(), visit).toBe('1 studie har endret seg siden sist, 3. november 2026.');
      expect(await rows.first().textContent()).toContain(
        'Ny status. Før: Venter på å åpne, nå: Åpen. Teksten ble endret 15. februar 2026.',
      );
      await page.reload();
    }
    await letItBe(page, '2026-11-21');
    await page.reload();
    await news.waitFor();
    expect(await news.textContent()).toBe('Ingenting har endret seg siden sist, 20. november 2026.');
  });

  test('is promised for later, when all was marked today', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, [markedOn('2026-11-20', 'lys-mot-depresjon')]);
    const { news } = listOf(page);
    await news.waitFor();
    expect(await news.textContent()).toMatch(/^Neste gang du kommer hit/);
  });

  test('can be that a study is gone: it keeps its name, and leads nowhere', async ({ open }) => {
    const { page, foreign } = await open(path);
    await withStored(page, [{ ...markedOn(earlier, 'lys-mot-depresjon'), id: 'slettet-studie' }, ...marked]);
    const { rows, titles, button } = listOf(page);
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toContain('Finnes ikke lenger i katalogen.');
    expect(await titles.first().textContent()).toBe('Kan lys om morgenen lindre depresjon?');
    expect(await titles.first().getAttribute('href')).toBeNull();
    await button('Fjern Kan lys om morgenen lindre depresjon?').first().click();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 4);
    expect(foreign).toEqual([]);
  });

  test('cannot be told when the studies cannot be fetched, but the list stands and can be tried again', async ({
    open,
  }) => {
    const { page } = await open(path);
    await page.route(/\/card\/no\//, (route) => route.abort());
    await withStored(page, marked);
    const { titles, button, news } = listOf(page);
    await button('Prøv igjen').waitFor();
    expect(await titles.first().textContent()).toBe('Hjelper trening hjemme mot hjertesvikt?');
    expect(await titles.first().getAttribute('href')).toBe('/studier/trening-ved-hjertesvikt/');
    expect(await stored(page)).toEqual(marked);
    await page.unroute(/\/card\/no\//);
    await button('Prøv igjen').click();
    await news.waitFor();
    expect(await button('Prøv igjen').isVisible()).toBe(false);
  });
});

describe('axe finds no barrier in the list', () => {
  const places = [
    ['bokmål', path, {}],
    ['nynorsk', path, { on: demonstration }],
    ['English', '/en/my-list/', {}],
  ] as const;

  test.for(places)('in %s, empty and full, wide and on a phone', async ([, path, options], { quiet }) => {
    const { page } = await quiet(path, options);
    await listOf(page).empty.waitFor();
    expect(await barriers(page)).toEqual([]);
    const changed = markedOn('2020-01-01', 'lys-mot-depresjon', { status: 'completed' });
    await withStored(page, [changed, ...marked.filter(({ id }) => id !== changed.id)]);
    await listOf(page).rows.first().waitFor();
    await page.locator('tbody button').last().click();
    await listOf(page).undo.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await barriers(page)).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  test('is told of, and the list lasts while the page is open', async ({ quiet }) => {
    const { page } = await quiet(`${path}?studier=lys-mot-depresjon`);
    await withoutStorage(page);
    const { button, rows, trouble } = listOf(page);
    await button('Legg alle i min liste').click();
    await page.waitForURL(/\/min-liste\/$/);
    await page.getByText('1 studie er lagt i listen din.').waitFor();
    expect(await trouble.textContent()).toMatch(/^Nettleseren din lar ikke siden lagre noe/);
    expect(await rows.count()).toBe(1);
    await button('Slett hele listen').click();
    await listOf(page).empty.waitFor();
  });

  test.for(['{[', 'null', '[{"id":"../x"}]', '[[[]]]', '"<img src=x onerror=alert(1)>"'])(
    'as it should, but %s, is no hindrance',
    async (rubbish, { quiet }) => {
      const { page } = await quiet(path);
      await withStored(page, rubbish);
      const { empty, trouble } = listOf(page);
      await empty.waitFor();
      expect(await trouble.textContent()).toMatch(/^Noe av det som var lagret/);
    },
  );
});

test('without JavaScript the list says what it needs, and where to go', async ({ quiet }) => {
  const { page } = await quiet(path, { javaScriptEnabled: false });
  expect(await page.locator('main .notice').first().textContent()).toMatch(/^Listen trenger JavaScript/);
  expect(await page.locator('[data-marked-list]').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Se alle studier' }).click();
  await page.waitForURL(/\/studier\/$/);
});
