import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { partsOf } from './search-page.ts';
import { overflow } from './width.ts';

const queries = [
  ['nothing', ''],
  ['blanks', ' \t '],
  ['one letter', 'a'],
  ['five thousand characters', 'hjertesvikt'.repeat(455)],
  ['seven hundred words', 'hjerte '.repeat(700).trim()],
  ['emoji', '🫀💊👩‍⚕️'],
  ['markup', '<img src=x onerror="document.title=1">'],
  ['a closing script', '</script><script>document.title=1</script>'],
  ['a quote without an end', '"hjertesvikt hjemme'],
  ['right-to-left writing', '\u202Eקרן سرطان'],
  ['signs of many kinds', "%00 ' OR 1=1 -- \\ {{7*7}} $(7) &amp; #/?"],
  ['only filler words', 'og i det som er på en av'],
  ['names of objects', '__proto__ constructor toString'],
] as const;

describe.concurrent('a search for', () => {
  test.for(queries)(
    '%s gives an answer and nothing else, typed or in the address',
    async ([, query], { quiet }) => {
      const { page } = await quiet('/studier/', { viewport: { width: 360, height: 740 } });
      const { input } = partsOf(page);
      const title = await page.title();
      const inspect = async (): Promise<void> => {
        await answer(page);
        expect(await page.locator('main img, main iframe, [data-search-results] script').count()).toBe(0);
        expect(await page.title()).toBe(title);
        expect(await overflow(page)).toEqual([]);
      };
      // The field takes 200 characters from a keyboard, but any number from a script or a form.
      await input.evaluate((element: HTMLInputElement, text) => {
        element.value = text;
      }, query);
      await Promise.all([query.trim() === '' ? undefined : page.waitForURL(/\?q=/), input.press('Enter')]);
      await inspect();
      await page.reload();
      await inspect();
    },
  );
});

test('a query without a word asks for all studies, and is not told of as if it was looked for', async ({
  quiet,
}) => {
  const { page } = await quiet('/studier/?q=%25');
  await answer(page);
  const { line } = partsOf(page);
  expect(await line.textContent()).toMatch(/^\d+ studier/);
  expect(await line.textContent()).not.toContain('%');
});

/** Waits until the search has said how much it found, or shows the whole list. */
const answer = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const [line, all] = ['[data-result-line]', '[data-all-studies]'].map((part) =>
      document.querySelector(part),
    );
    const whole = all?.hasAttribute('hidden') === false && line?.textContent === '' && location.search === '';
    return whole || /^(\d|Ingen)/.test(line?.textContent ?? '');
  });
