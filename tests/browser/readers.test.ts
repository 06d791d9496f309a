import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { narrow } from './asking.ts';
import { ownContent, test } from './browser.ts';
import { handsOn, waysOfUse } from './hands.ts';
import { partsOf } from './search-page.ts';

/** The parts of an element that can be seen without scrolling. */
const isInFirstScreen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight);

describe.each(waysOfUse)('with %s', (way) => {
  test('a patient from a search engine sees what it is about and whether it is open, answers the checklist, and keeps the study', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/trening-ved-hjertesvikt/', { viewport: narrow });
    const { press, write } = handsOn(page, way);
    for (const selector of ['h1', '.study-head .status', '.status-sentence'])
      expect(await isInFirstScreen(page, selector), selector).toBe(true);
    expect(await page.locator('.status-sentence').textContent()).toMatch(
      /^Åpen ved Testvest. Venter på å åpne ved .+ Avsluttet ved .+$/,
    );

    await press(page.locator('summary', { hasText: 'Kan dette passe for meg?' }));
    await write(page.getByLabel('Hvor mange år er du?'), '70');
    const answer = (claim: RegExp, reply: string) =>
      page.getByRole('group', { name: claim }).getByRole('radio', { name: reply });
    await press(answer(/har fått diagnosen av lege/, 'Ja'));
    await press(answer(/bor hjemme/, 'Ja'));
    await press(answer(/er gravid/, 'Nei'));
    await press(page.getByRole('button', { name: 'Se hva svarene betyr' }));
    const verdict = page.locator('.check-verdict');
    await verdict.getByText('Studien kan være aktuell for deg').waitFor();
    expect(await verdict.textContent()).toContain('Bare studien kan avgjøre om du kan delta.');

    await press(page.getByRole('button', { name: 'Legg i min liste' }));
    await press(page.getByRole('link', { name: 'Min liste' }).first());
    await page.waitForURL('**/min-liste/');
    await page.getByText('Hjelper trening hjemme mot hjertesvikt?').first().waitFor();
    expect(await page.locator('a[href^="mailto:"], a[href^="tel:"]').count()).toBe(0);
  });

  test('a parent who searches in everyday words finds a study for the young, and how to go on', async ({
    quiet,
  }) => {
    const { page } = await quiet('/', { viewport: narrow, on: ownContent });
    const { press, write } = handsOn(page, way);
    await write(partsOf(page).input, 'ungdom med blodkreft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/studier\/\?q=ungdom\+med\+blodkreft$/);
    const { links, understood } = partsOf(page);
    await links.first().waitFor();
    expect(await understood.textContent()).toContain('Viser treff for');
    await press(links.first());
    await page.waitForURL(/\/studier\/[a-z0-9-]+\/$/);
    expect(await page.locator('h1').textContent()).toMatch(/barn|ungdom/i);
    const how = page.locator('section', { has: page.getByRole('heading', { name: 'Slik går du fram' }) });
    expect(await how.textContent()).toMatch(/legen din/i);
  });

  test('a general practitioner finds a study by its number, checks the criteria and prints a sheet', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/');
    const { press, write } = handsOn(page, way);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await write(partsOf(page).input, 'NCT99999001');
    await page.keyboard.press('Enter');
    await press(partsOf(page).links.first());
    await page.waitForURL('**/studier/trening-ved-hjertesvikt/');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    const criteria = page.locator('.criteria');
    expect(await criteria.textContent()).toMatch(/har fått diagnosen av lege.*bor hjemme.*er gravid/s);
    await press(page.locator('.study-actions').getByRole('button', { name: 'Skriv ut' }));
    await page.waitForSelector('body[data-printed]');
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      criteria,
      page.locator('.study-facts').getByText('NCT99999001'),
      page.getByRole('link', { name: 'forsking@vest.example.no' }),
    ])
      expect(await part.isVisible(), String(part)).toBe(true);
    for (const part of ['.site-nav', '.site-footer', '.study-actions button'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });

  test('an English-speaking patient goes from the Norwegian page to English ones and stays there', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/trening-ved-hjertesvikt/', { viewport: narrow });
    const { press, write } = handsOn(page, way);
    await press(page.getByRole('link', { name: 'English' }));
    await page.waitForURL('**/en/studies/trening-ved-hjertesvikt/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toBe('Does exercise at home help in heart failure?');
    await press(page.getByRole('link', { name: 'Studies', exact: true }).first());
    await page.waitForURL('**/en/studies/');
    await write(partsOf(page).input, 'low mood');
    await page.keyboard.press('Enter');
    const { links } = partsOf(page);
    await links.first().waitFor();
    await press(links.filter({ hasText: 'Can morning light ease depression?' }));
    await page.waitForURL('**/en/studies/lys-mot-depresjon/');
    expect(await page.getByText('Could this be for me?').isVisible()).toBe(true);
    await press(page.getByRole('link', { name: 'Norsk' }));
    await page.waitForURL('**/studier/lys-mot-depresjon/');
  });
});
