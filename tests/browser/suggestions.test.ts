import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { conditionsInUse, isFinished, isOpen } from '../../src/catalogue/index.ts';
import { ask, catalogue, narrow, test } from './asking.ts';
import { barriers } from './barriers.ts';
import { ownContent } from './browser.ts';
import { held } from './held.ts';
import { partsOf, resultCount } from './search-page.ts';
import { overflow } from './width.ts';

describe('suggestions', () => {
  test('are chosen with the keyboard', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.focus();
    await page.keyboard.type('sukk');
    await suggestions.first().waitFor();
    const list = await page.getByRole('listbox').getAttribute('id');
    expect(await input.getAttribute('aria-controls')).toBe(list);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    const [first, second] = [suggestions.first(), suggestions.nth(1)];
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    expect(await Promise.all([first, second].map((option) => option.getAttribute('aria-selected')))).toEqual([
      'false',
      'true',
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const name = await first.locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=Diabetes$/);
    expect(await input.inputValue()).toBe(name);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  test('are closed with Escape, and the words stay', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    await input.focus();
    await page.keyboard.type('sukk');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    expect(await input.inputValue()).toBe('sukk');
  });

  test.for([
    ['Chrome and Firefox', { isComposing: true, keyCode: 13 }],
    ['Safari', { isComposing: false, keyCode: 229 }],
  ] as const)('leave keys to a word being put together, as %s tells of it', async ([, told], { visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    await input.focus();
    await page.keyboard.type('sukk');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await input.getAttribute('aria-activedescendant');
    const kept = await input.evaluate((element, init) => {
      const press = (key: string): boolean =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
        );
      return [press('ArrowDown'), press('Enter')];
    }, told);
    expect(kept).toEqual([true, true]);
    expect(await input.getAttribute('aria-activedescendant')).toBe(chosen);
    // What is typed is all that is asked for, also when the reader has rested.
    await page.waitForURL(/\/studier\/\?q=sukk$/);
  });

  test('are chosen with the mouse, from the front page', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/');
    await input.pressSequentially('haukel');
    await suggestions.filter({ hasText: 'Haukeland' }).first().click();
    await page.waitForURL(/\/studier\/\?q=Haukeland$/);
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  test('hold studies by their titles, which lead straight to them', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/');
    const { norwegian, id } =
      catalogue.studies.find(
        ({ norwegian, status }) => /^\p{L}{5}/u.test(norwegian.shortTitle) && isFinished({ status }),
      ) ?? {};
    const words = norwegian?.shortTitle.split(' ').slice(0, 4).join(' ') ?? '';
    await input.pressSequentially(words);
    const study = suggestions.filter({ hasText: norwegian?.shortTitle ?? '?' });
    await study.waitFor();
    expect(await study.textContent()).toBe(`${norwegian?.shortTitle}studie · Ferdig`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/studier/${id}/`);
  });

  test('that come late do not open what was closed', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    const late = held('**/titles/no/*.json');
    await late.hold(page);
    await input.pressSequentially('diab');
    await suggestions.first().waitFor();
    await page.keyboard.press('Escape');
    await late.arrived(page);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  test('with nothing chosen leave Enter to what was typed', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/');
    await input.pressSequentially('sukk');
    await suggestions.first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/studier\/\?q=sukk$/);
  });
});

describe('everybody', () => {
  const typing = async (page: Page): Promise<void> => {
    const { input, suggestions } = partsOf(page);
    await input.pressSequentially('diab');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
  };

  test('can use open suggestions: axe finds no barrier', async ({ visit }) => {
    const { page } = await visit('/studier/');
    await typing(page);
    expect(await barriers(page, '[role=search]')).toEqual([]);
  });

  test.for(['slag bergen', 'blodpropp', 'kikhoste', 'diabetes xqzwv'])(
    'can read the answer to «%s»: axe finds no barrier',
    async (query, { visit }) => {
      const { page, line } = await visit(`/studier/?q=${query}`);
      await line.filter({ hasText: /^(\d|Ingen|Vi kjenner)/ }).waitFor();
      expect(await barriers(page)).toEqual([]);
    },
  );

  test('can do so on a narrow screen without scrolling sideways', async ({ visit }) => {
    const { page } = await visit('/studier/', narrow);
    await typing(page);
    expect(await overflow(page)).toEqual([]);
    for (const query of ['slag bergen', 'blodpropp', 'kikhoste', 'diabetes xqzwv', 'x'.repeat(200)]) {
      await ask(page, query);
      expect(await overflow(page), query).toEqual([]);
    }
  });
});

test('words typed before the script has come are kept, and answered', async ({ visit }) => {
  const { page } = await visit('/');
  const scripts = held('**/_astro/*.js');
  await scripts.hold(page);
  await page.goto(new URL('/studier/', page.url()).href, { waitUntil: 'commit' });
  // It becomes a box with suggestions when the script has come.
  await page.getByRole('search').getByRole('searchbox').fill('diabetes');
  scripts.letGo();
  await partsOf(page).line.filter({ hasText: '«diabetes»' }).waitFor();
  expect(await resultCount(page)).toBeGreaterThan(0);
});

describe('what is suggested', () => {
  const open = (id: string): number =>
    catalogue.studies.filter(
      (study) => isOpen(study) && study.allConditions.some((condition) => condition.id === id),
    ).length;

  test('says how many studies are open, or that none is', async ({ visit }) => {
    const { input, suggestions } = await visit('/');
    const conditions = conditionsInUse(catalogue);
    const some = conditions.find(({ id }) => open(id) > 1);
    const none = conditions.find(({ id, name }) => open(id) === 0 && /^\p{L}{6}/u.test(name.nb));
    await input.fill(some?.name.nb ?? '');
    await suggestions.filter({ hasText: `sykdom · ${open(some?.id ?? '')} åpne` }).waitFor();
    await input.fill(none?.name.nb ?? '');
    await suggestions.filter({ hasText: 'sykdom · ingen åpne' }).first().waitFor();
  });

  test('is as good without the numbers', async ({ open: visitPlain }) => {
    const { page } = await visitPlain('/', { on: ownContent });
    await page.route('**/pagefind/open.json', (route) => route.abort());
    const { input, suggestions } = partsOf(page);
    await input.pressSequentially('diab');
    await suggestions.first().waitFor();
    expect(await suggestions.first().textContent()).toMatch(/sykdom$/);
  });
});
