import { describe, expect } from 'vitest';
import { ask, asked, narrow, test } from './asking.ts';
import { barriers } from './barriers.ts';
import { resultCount } from './search-page.ts';
import { overflow } from './width.ts';

const headings = '[data-further=nearest] > h2';
const kilometres = (words: string): number => Number(/(\d[\d\s]*) km/.exec(words)?.[1]?.replace(/\D/g, ''));

describe('a place without a study of what is asked for', () => {
  test.for([
    ['kreft førde', /^Vi kjenner ingen studier om kreft i Førde\./, 'Førde'],
    ['diabetes Alta', /^Vi kjenner ingen studier om diabetes i Alta\./, 'Alta'],
    ['kols og hjertesvikt førde', /^Vi kjenner ingen studier om kols og hjertesvikt i Førde\./, 'Førde'],
  ] as const)('is said first, and then what is nearest: %s', async ([query, words, place], { visit }) => {
    const { page, line, results, chips } = await visit(`/studier/?q=${query}`);
    await page.locator(headings).first().waitFor();
    expect(await line.textContent()).toMatch(words);
    const said = await page.locator(headings).allTextContents();
    expect(said[0]).toMatch(/^Nærmest: .+, om lag [\d\s]+ km$/);
    const far = said.map(kilometres);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(await results.textContent()).toContain(`Avstandene er i luftlinje fra ${place}.`);
    // It stands before what does not say where it is.
    expect(await results.evaluate((all) => all.firstElementChild?.getAttribute('data-further'))).toBe(
      'nearest',
    );
    expect(await chips.allTextContents()).toEqual([`${place} ✕`]);
    expect(await barriers(page)).toEqual([]);
  });

  test('is a chip that removes it with the words that lead to it', async ({ visit }) => {
    const { page, chips, input } = await visit('/studier/?q=kreft i nærheten av Førde');
    await chips.first().click();
    await page.waitForURL(/\/studier\/\?q=kreft$/);
    expect(await input.inputValue()).toBe('kreft');
    expect(await page.locator('[data-sort] option[value=distance]').count()).toBe(0);
  });

  test('leads on to the page near me at the place, with the condition', async ({ visit }) => {
    const { page, results } = await visit('/studier/?q=kols bergen');
    await results.getByRole('link', { name: 'Se alle sykehus med åpne studier nær Bergen' }).click();
    await page.waitForURL(/\/naer-meg\/\?/);
    expect(Object.fromEntries(asked(page))).toMatchObject({ sted: expect.stringMatching(/^bergen$/i) });
    expect(asked(page).get('sykdom')).toBeTruthy();
    await page.getByText('Du ser bare studier om dette: ').waitFor();
  });

  test('is told in English, on a narrow screen', async ({ visit }) => {
    const { page, line } = await visit('/en/studies/?q=cancer near Alta', narrow);
    await page.locator(headings).first().waitFor();
    expect(await line.textContent()).toMatch(/^We know of no studies on Cancer in Alta\./);
    expect(await page.locator(headings).first().textContent()).toMatch(/^Nearest: .+, about [\d,]+ km$/);
    expect(await overflow(page)).toEqual([]);
  });
});

test('who asks for what is near them is led to the page near me, with the condition', async ({ visit }) => {
  const { page, results, line } = await visit('/studier/?q=diabetes nær meg');
  expect(await resultCount(page)).toBeGreaterThan(0);
  expect(await line.textContent()).toContain('«diabetes nær meg»');
  await results.getByRole('link', { name: 'Se åpne studier nær deg: Diabetes' }).click();
  await page.waitForURL(/\/naer-meg\/\?sykdom=[a-z0-9-]+$/);
  await page.getByText('Du ser bare studier om dette: Diabetes').waitFor();
});

describe('the order by distance', () => {
  const sort = '[data-sort]';

  test('is offered where a place is asked about, chosen by keyboard, kept in the address and gone back from', async ({
    visit,
  }) => {
    const { page, cards, line } = await visit('/studier/?q=kreft+bergen');
    const inBergen = await resultCount(page);
    await page.locator(sort).focus();
    await page.keyboard.press('End');
    await page.waitForURL(/\?q=kreft\+bergen&sort=distance$/);
    await line.filter({ hasText: 'De som er nærmest, står først.' }).waitFor();
    expect(await resultCount(page)).toBeGreaterThan(inBergen);
    const marks = (await cards.allTextContents()).map((words) =>
      /i nærheten/.test(words)
        ? 0
        : /om lag [\d\s]+ km/.test(words)
          ? kilometres(words.replace(/.*om lag/s, ''))
          : Number.POSITIVE_INFINITY,
    );
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(marks.at(-1)).toBeGreaterThan(0);
    const before = await cards.allTextContents();
    await page.reload();
    await line.filter({ hasText: 'De som er nærmest, står først.' }).waitFor();
    expect(await cards.allTextContents()).toEqual(before);
    expect(await page.locator(sort).inputValue()).toBe('distance');
  });

  test('has last, and marked, the studies of which nobody knows how far they are', async ({ visit }) => {
    const { page, cards, more } = await visit('/studier/?q=kreft+førde&sort=distance');
    await resultCount(page);
    while (await more.isVisible()) {
      const shown = await cards.count();
      await more.click();
      await cards.nth(shown).waitFor();
    }
    const isUnknown = (await cards.allTextContents()).map((words) => words.includes('avstand ikke kjent'));
    expect(isUnknown.filter(Boolean).length).toBeGreaterThan(0);
    expect(isUnknown.indexOf(true)).toBe(isUnknown.length - isUnknown.filter(Boolean).length);
  });

  test('is offered with a filter by place, and leaves with it', async ({ visit }) => {
    const { page, filter, chips } = await visit('/studier/?q=kreft&region=vest&sort=distance');
    await resultCount(page);
    expect(await page.locator(sort).inputValue()).toBe('distance');
    expect(await filter('region', 'vest').isChecked()).toBe(true);
    await chips.first().click();
    await page.waitForURL(/\/studier\/\?q=kreft$/);
    expect(await page.locator(`${sort} option[value=distance]`).count()).toBe(0);
    expect(await page.locator(sort).inputValue()).toBe('relevance');
  });

  test('is not offered where no place is asked about', async ({ visit }) => {
    const { page } = await visit('/studier/');
    await ask(page, 'kreft');
    expect(await page.locator(`${sort} option[value=distance]`).count()).toBe(0);
    await ask(page, 'kreft bergen');
    await page.locator(`${sort} option[value=distance]`).waitFor({ state: 'attached' });
  });
});
