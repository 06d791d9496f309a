import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { tabTo } from './hands.ts';
import { listOf, markedOn, stored, withoutStorage, withStored } from './own-list.ts';

const path = '/studier/trening-ved-hjertesvikt/';
const mark = (page: Page) => page.locator('[data-mark]');
const toList = (page: Page) => page.getByRole('link', { name: 'Se min liste' });

describe('on the page of a study', () => {
  test('one can mark it by keyboard, and find it in the list after a reload', async ({ quiet }) => {
    const { page } = await quiet(path);
    const { said, titles } = listOf(page);
    expect(await mark(page).textContent()).toBe('Legg i min liste');
    await tabTo(page, mark(page));
    await page.keyboard.press('Enter');
    expect(await said.textContent()).toBe('Lagt i min liste. Den ligger bare i denne nettleseren.');
    expect(await mark(page).textContent()).toBe('Fjern fra min liste');
    await tabTo(page, toList(page));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/min-liste\/$/);
    await titles.first().waitFor();
    await page.reload();
    await titles.first().waitFor();
    expect(await titles.allTextContents()).toEqual(['Hjelper trening hjemme mot hjertesvikt?']);
  });

  test('one can take it away again, and nothing of it is left', async ({ quiet }) => {
    const { page } = await quiet(path);
    await mark(page).click();
    expect(await toList(page).isVisible()).toBe(true);
    await mark(page).click();
    expect(await listOf(page).said.textContent()).toBe('Fjernet fra min liste.');
    expect(await toList(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a study that was marked before it was renamed is known, and can be removed', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withStored(page, [
      { ...markedOn('2026-11-03', 'trening-ved-hjertesvikt'), id: 'hjertesvikt-trening' },
    ]);
    expect(await mark(page).textContent()).toBe('Fjern fra min liste');
    await mark(page).click();
    expect(await stored(page)).toEqual([]);
  });

  test('a full list says so, and takes no more', async ({ quiet }) => {
    const { page } = await quiet(path);
    const full = Array.from({ length: 50 }, (_, n) => ({
      ...markedOn('2026-11-03', 'lys-mot-depresjon'),
      id: `studie-${n}`,
    }));
    await withStored(page, full);
    await mark(page).click();
    expect(await listOf(page).said.textContent()).toMatch(/^Listen rommer 50 studier\./);
    expect(await stored(page)).toHaveLength(50);
  });

  test('a browser that refuses storage is told of, and the study is not said to be marked', async ({
    quiet,
  }) => {
    const { page } = await quiet(path);
    await withoutStorage(page);
    await mark(page).click();
    expect(await listOf(page).said.textContent()).toMatch(/^Nettleseren lar ikke siden lagre noe/);
    expect(await mark(page).textContent()).toBe('Legg i min liste');
  });

  test('marked in one tab, it is marked in the other', async ({ quiet }) => {
    const { page } = await quiet(path);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await mark(other).click();
    await page.waitForFunction(
      () => document.querySelector('[data-mark]')?.textContent === 'Fjern fra min liste',
    );
  });

  test('without JavaScript no button stands there, and the links do', async ({ quiet }) => {
    const { page } = await quiet(path, { javaScriptEnabled: false });
    const actions = page.locator('[data-study-actions]');
    expect(await actions.getByRole('button').count()).toBe(0);
    expect(await actions.getByRole('link', { name: 'Følg endringer' }).isVisible()).toBe(true);
    expect(await toList(page).isVisible()).toBe(false);
  });
});

describe('sharing a study', () => {
  /** Opens the page again with the device's ways to share replaced. */
  const withDevice = async (page: Page, ways: 'share' | 'cancel' | 'copy' | 'neither'): Promise<void> => {
    await page.addInitScript((ways) => {
      const noted = window as unknown as { noted: unknown[] };
      noted.noted = [];
      const share = async (data: unknown): Promise<void> => {
        if (ways === 'cancel') throw new DOMException('no', 'AbortError');
        noted.noted.push(data);
      };
      const writeText = async (text: string): Promise<void> => {
        if (ways !== 'copy') throw new DOMException('no', 'NotAllowedError');
        noted.noted.push(text);
      };
      if (ways === 'share' || ways === 'cancel')
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      else Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    }, ways);
    await page.reload();
  };
  const noted = (page: Page): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { noted: unknown }).noted);
  const share = (page: Page) => page.getByRole('button', { name: 'Del', exact: true });

  test('uses what the device has, without what came after the address', async ({ quiet }) => {
    const { page } = await quiet(`${path}?utm=x#slutt`);
    await withDevice(page, 'share');
    await share(page).click();
    expect(await noted(page)).toEqual([
      { title: await page.title(), url: page.url().replace('?utm=x#slutt', '') },
    ]);
    expect(await listOf(page).said.textContent()).toBe('');
  });

  test('that the reader breaks off says nothing', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withDevice(page, 'cancel');
    await share(page).click();
    expect(await noted(page)).toEqual([]);
    expect(await listOf(page).said.textContent()).toBe('');
  });

  test('copies the address where the device has nothing, and says so', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withDevice(page, 'copy');
    await share(page).click();
    await page.getByText('Adressen er kopiert.').waitFor();
    expect(await noted(page)).toEqual([page.url()]);
  });

  test('shows the address where it cannot be copied', async ({ quiet }) => {
    const { page } = await quiet(path);
    await withDevice(page, 'neither');
    await share(page).click();
    await page.getByText(`Adressen kunne ikke kopieres. Her er den: ${page.url()}`).waitFor();
  });
});
