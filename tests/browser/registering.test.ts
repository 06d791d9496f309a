import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { canonicalFile } from '../../src/catalogue/index.ts';
import { barriers } from './barriers.ts';
import { test } from './browser.ts';
import { overflow } from './width.ts';

const ready = (page: Page): Promise<void> => page.locator('[data-registering][data-ready]').waitFor();
const fileShown = (page: Page) => page.locator('[data-file]');
const phone = { width: 360, height: 740 };

/** Writes in the field that has this label, reached as a keyboard reaches it. */
async function write(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name }).first().focus();
  await page.keyboard.insertText(words);
}

async function next(page: Page): Promise<void> {
  await page.locator('[data-next]:visible').focus();
  await page.keyboard.press('Enter');
}

async function chooseName(page: Page, field: string, words: string): Promise<void> {
  const input = page.locator(`[data-field="${field}"] .form-name input`);
  await input.focus();
  await page.keyboard.type(words);
  await page.locator(`[data-field="${field}"] [role=option]`).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describe('the form', () => {
  test('registers a study by keyboard on a phone, in the one form', async ({ quiet }) => {
    const { page } = await quiet('/meld-inn/', { viewport: phone });
    await ready(page);
    await write(page, 'Tittel', 'En studie av søvn hos voksne');
    await write(page, 'Overskrift', 'Kan lys gi bedre søvn?');
    await write(page, 'REK-ID', '2025/1234');
    await write(
      page,
      'Kort om studien',
      'Studien undersøker om sterkt lys om morgenen gir bedre søvn hos voksne som sover dårlig.',
    );
    await next(page);
    await page.locator('#felt-status').selectOption('recruiting');
    await write(page, 'Start', '2026-02');
    await write(page, 'Kontaktpunkt', 'Forskningsposten');
    await write(page, 'E-post', 'kari.nordmann@gmail.com');
    await page.keyboard.press('Tab');
    const fault = page.locator('#felt-contact-email-feil li, #felt-contact-name-feil li');
    await expect.poll(() => page.locator('[data-file]').textContent()).toContain('gmail');
    await page.locator('#felt-contact-email').fill('forskningspost@sykehuset.no');
    await expect.poll(() => fault.count()).toBe(0);
    await next(page);
    await page.locator('[data-field=categories] input').first().focus();
    await page.keyboard.press('Space');
    await chooseName(page, 'conditions', 'hjerteflim');
    await chooseName(page, 'sites', 'HTV');
    await chooseName(page, 'coordinator', 'HTV');
    await next(page);
    await page.locator('#felt-type').selectOption('interventional');
    await page.locator('[data-field=recruits] input').first().check();
    await write(page, 'Du kan være aktuell', 'sover dårlig');
    await write(page, 'Mer om studien', '## Hva studien undersøker\n\nOm lys gir bedre søvn.');
    await next(page);
    await expect.poll(() => page.locator('[data-problems] [data-level=error]').allTextContents()).toEqual([]);
    expect(await page.locator('[data-verdict]').textContent()).toBe('Ingen feil.');
    const waiting = page.waitForEvent('download');
    await page.locator('[data-download]').focus();
    await page.keyboard.press('Enter');
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('kan-lys-gi-bedre-sovn.md');
    const text = readFileSync(await download.path(), 'utf8');
    expect(canonicalFile('studies/a.md', text)).toBe(text);
    expect(text).toContain('institution: testsykehuset-vest');
    const address = await page.locator('[data-github]').getAttribute('href');
    expect(new URL(address ?? '').searchParams.get('value')).toBe(text);
  });

  test('opens a study, confirms it, and tells of that alone', async ({ quiet }) => {
    const { page } = await quiet('/meld-inn/?studie=ny-tablett-mot-hjerteflimmer#bekreft');
    await ready(page);
    await page.locator('[data-confirm]:visible').press('Enter');
    const changes = page.locator('[data-changes] li');
    await expect.poll(() => changes.allTextContents()).toEqual([expect.stringMatching(/^Bekreftet: .+ → /)]);
    expect(await page.locator('[data-verdict]').textContent()).toBe('Ingen feil.');
  });

  test('tells of a study that is not there, and keeps what is written', async ({ open }) => {
    const { page } = await open('/meld-inn/?studie=finnes-ikke');
    await ready(page);
    expect(await page.locator('[data-opened]').textContent()).toContain('finnes ikke her');
    await write(page, 'Overskrift', 'Min studie');
    await page.locator('#form-open').setInputFiles({
      name: 'brev.docx',
      mimeType: 'text/plain',
      buffer: Buffer.from('PK\u0003\u0004 ikke en studie'),
    });
    await expect.poll(() => page.locator('[data-opened]').textContent()).toContain('ikke en studie');
    expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe('Min studie');
  });

  test('keeps a draft, shows one of an older form, and deletes it', async ({ open }) => {
    const { page } = await open('/meld-inn/');
    await ready(page);
    await write(page, 'Overskrift', 'Et utkast');
    await page.reload();
    await ready(page);
    expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe('Et utkast');
    await page.evaluate(() =>
      localStorage.setItem('meld-inn-utkast', '{"values":{"shortTitle":"Gammelt"},"x":1}'),
    );
    await page.reload();
    await ready(page);
    expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe('Gammelt');
    expect(await page.locator('[data-draft] textarea').inputValue()).toContain('"x":1');
    await page.locator('[data-draft-delete]').click();
    expect(await page.evaluate(() => localStorage.getItem('meld-inn-utkast'))).toBeNull();
    expect(await page.getByRole('textbox', { name: 'Overskrift' }).inputValue()).toBe('');
  });

  test('takes unseen signs out of what is pasted, and says so', async ({ quiet }) => {
    const { page } = await quiet('/meld-inn/');
    await ready(page);
    await page.getByRole('textbox', { name: 'Overskrift' }).evaluate((input: HTMLInputElement) => {
      input.value = 'Bl\u00ADod\u200Btrykk\u00A0hos eldre';
      input.dispatchEvent(new Event('paste', { bubbles: true }));
    });
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Overskrift' }).inputValue())
      .toBe('Blodtrykk hos eldre');
    expect(await page.locator('[data-said]').textContent()).toContain('Usynlige tegn');
  });

  test.for(['light', 'dark'] as const)('has no barriers on any step, %s', async (colorScheme, { quiet }) => {
    const { page } = await quiet('/meld-inn/', { colorScheme, viewport: { width: 320, height: 700 } });
    await ready(page);
    for (let step = 1; step <= 5; step++) {
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      if (step < 5) await next(page);
    }
    expect(await fileShown(page).textContent()).toContain('language: nb');
  });

  test('is the registration form on paper without scripts', async ({ open }) => {
    const { page } = await open('/meld-inn/', { javaScriptEnabled: false });
    expect(await page.locator('[data-step]:visible').count()).toBe(5);
    expect(await page.locator('[data-form-without]').textContent()).toContain('skrive ut');
  });
});
