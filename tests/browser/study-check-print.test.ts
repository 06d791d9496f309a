import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { answerAll, openChecklist } from './checklist.ts';

const open = '/studier/trening-ved-hjertesvikt/';
const long = '/studier/samtalegruppe-ved-kreft/';

const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('on paper', () => {
  test('the answers come with what they mean and the study, and without the rest of the page', async ({
    quiet,
  }) => {
    const { page } = await quiet(open);
    const { show, status, answers, sheet, print, questions, summary } = await openChecklist(page);
    await answerAll(page, 54);
    await show.click();
    await page.emulateMedia({ media: 'print' });
    expect(await status.isVisible()).toBe(true);
    expect(await answers.count()).toBe(4);
    for (const answer of await answers.all()) expect(await answer.isVisible()).toBe(true);
    for (const part of ['Hjelper trening hjemme mot hjertesvikt?', `https://studier.example.no${open}`])
      expect(await sheet.getByText(part).isVisible()).toBe(true);
    for (const part of [print, summary, questions.first(), page.locator('h1'), page.locator('.aside')])
      expect(await part.isVisible()).toBe(false);
    // The study comes before what the answers mean.
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
    expect(await top('[data-take] .facts-list')).toBeLessThan(await top('.check-verdict'));
    expect(await top('.check-verdict')).toBeLessThan(await top('[data-answers]'));
  });

  test.for([open, long])(
    'they take one sheet of A4, however long the criteria: %s',
    async (path, { quiet }) => {
      const { page } = await quiet(path);
      const { list, age, show } = await openChecklist(page);
      await age.fill('3');
      for (const radio of await list.locator('input[value=yes]').all()) await radio.check();
      await show.click();
      expect(await sheets(page)).toBe(1);
    },
  );

  test('the criteria stand as text as long as there is no answer', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { list, answer } = await openChecklist(page);
    await answer('er gravid', 'Nei').check();
    await page.emulateMedia({ media: 'print' });
    expect(await list.isVisible()).toBe(false);
    expect(await page.locator('.criteria').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('the whole study comes when the checklist is folded again', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { list, show, summary } = await openChecklist(page);
    await show.click();
    await summary.click();
    await page.emulateMedia({ media: 'print' });
    expect(await list.isVisible()).toBe(false);
    expect(await page.locator('.criteria').isVisible()).toBe(true);
  });
});

test('the button prints', async ({ quiet }) => {
  const { page } = await quiet(open);
  const { show, print } = await openChecklist(page);
  await show.click();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await print.click();
  await page.locator('html[data-printed]').waitFor();
});
