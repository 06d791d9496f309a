import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { test } from './browser.ts';
import { answerAll, checklistOf, openChecklist } from './checklist.ts';
import { tabTo } from './hands.ts';
import { overflow } from './width.ts';

const open = '/studier/trening-ved-hjertesvikt/';
const long = '/studier/samtalegruppe-ved-kreft/';
const phone = { viewport: { width: 320, height: 640 } };

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

describe('the checklist', () => {
  test('can be filled in with the keyboard alone', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { summary, age, answer, show, clear, print, status } = checklistOf(page);
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(age)).toBe(true);
    await page.keyboard.type('54');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await answer('har fått diagnosen av lege', 'Ja').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await answer('er gravid', 'Nei').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(show)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await status.getByRole('heading').textContent()).toBe('Studien kan være aktuell for deg');
    // What it means is read out and scrolled to; the focus stays where the reader left it.
    expect(await hasFocus(show)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(clear)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(print)).toBe(true);
  });

  test('shows what the answers mean on a small screen without a search for it', async ({ quiet }) => {
    const { page } = await quiet(open, phone);
    const { show, status } = await openChecklist(page);
    await answerAll(page, 54);
    await show.click();
    const seen = await status.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
  });

  test('has targets that a thumb can hit', async ({ quiet }) => {
    const { page } = await quiet(open, phone);
    const { list } = await openChecklist(page);
    await answerAll(page, 54);
    await checklistOf(page).show.click();
    const small = await list
      .locator('label:has([type=radio]), [type=number], button, summary')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width >= 44 && height >= 44 ? [] : [`${element.textContent} ${width} × ${height}`];
        }),
      );
    expect(small).toEqual([]);
  });

  test.for([open, long, '/en/studies/samtalegruppe-ved-kreft/'])(
    'needs no scrolling sideways at 320 pixels: %s',
    async (path, { quiet }) => {
      const { page } = await quiet(path, phone);
      await page.locator('[data-check] summary').click();
      expect(await overflow(page)).toEqual([]);
      await page.locator('[data-check] input[value=yes]').last().check();
      await page.locator('[data-check] [type=submit]').click();
      expect(await page.locator('[data-misfits] > div').count()).toBe(1);
      expect(await overflow(page)).toEqual([]);
    },
  );
});

describe.concurrent('axe finds no barrier in the checklist', () => {
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ['unfolded', openChecklist],
    [
      'with an age that can not be one',
      async (page) => {
        const { age, show } = await openChecklist(page);
        await age.fill('500');
        await show.click();
      },
    ],
    [
      'when the study may be relevant',
      async (page) => {
        const { show } = await openChecklist(page);
        await answerAll(page, 54);
        await show.click();
      },
    ],
    [
      'when it is probably not',
      async (page) => {
        const { age, show } = await openChecklist(page);
        await age.fill('3');
        await show.click();
      },
    ],
    [
      'when nothing is answered',
      async (page) => {
        const { show } = await openChecklist(page);
        await show.click();
      },
    ],
    [
      'when it is cleared',
      async (page) => {
        const { clear } = await openChecklist(page);
        await clear.click();
      },
    ],
  ];

  test.for(states)('%s', async ([, reach], { quiet }) => {
    const { page } = await quiet(long);
    await reach(page);
    expect(await barriers(page)).toEqual([]);
  });

  test('on the narrowest screen', async ({ quiet }) => {
    const { page } = await quiet(long, phone);
    const { show } = await openChecklist(page);
    await show.click();
    expect(await barriers(page)).toEqual([]);
  });
});
