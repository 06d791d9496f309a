import { describe, expect } from 'vitest';
import { test, type Visit } from './browser.ts';
import { listOf, markedOn, stored, withStored } from './own-list.ts';
import { overflow } from './width.ts';

const shared = (value: string): string => `/min-liste/?studier=${value}`;
/** A browser writes to its console when a file is not there; nothing else may go wrong. */
const otherFaults = ({ faults, foreign }: Visit): string[] => [
  ...foreign,
  ...faults.filter((fault) => !fault.includes('status of 404')),
];

describe('a shared list', () => {
  test('is shown without being kept, and can be kept', async ({ quiet }) => {
    const { page } = await quiet(shared('lys-mot-depresjon,d-vitamin-ved-ms'));
    const { rows, button, said } = listOf(page);
    await rows.first().waitFor();
    expect(await page.locator('[data-shared-words]').textContent()).toMatch(
      /^Dette er en delt liste med 2 studier\./,
    );
    expect(await stored(page)).toEqual([]);
    expect(await button('Slett hele listen').isVisible()).toBe(false);
    await button('Legg alle i min liste').click();
    await page.waitForURL(/\/min-liste\/$/);
    await page.getByText('2 studier er lagt i listen din.').waitFor();
    expect(await said.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await stored(page)).map(({ id }) => id)).toEqual(['lys-mot-depresjon', 'd-vitamin-ved-ms']);
    await page.goBack();
    await page.locator('[data-shared-words]').waitFor();
  });

  test('is added to the reader’s own, each study once', async ({ quiet }) => {
    const { page } = await quiet(shared('lys-mot-depresjon,d-vitamin-ved-ms'));
    await withStored(page, [markedOn('2026-11-03', 'lys-mot-depresjon')]);
    await listOf(page).button('Legg alle i min liste').click();
    await page.getByText('1 studie er lagt i listen din.').waitFor();
    expect(await stored(page)).toHaveLength(2);
  });

  test('finds a study that has been renamed, and says plainly what is gone', async ({ open }) => {
    const visit = await open(shared('hjertesvikt-trening,trening-ved-hjertesvikt,finnes-ikke'));
    const { titles, missing } = listOf(visit.page);
    await titles.first().waitFor();
    expect(await titles.allTextContents()).toEqual(['Hjelper trening hjemme mot hjertesvikt?']);
    expect(await titles.first().getAttribute('href')).toBe('/studier/trening-ved-hjertesvikt/');
    expect(await missing.textContent()).toBe('Én studie i lenken finnes ikke lenger.');
    expect(otherFaults(visit)).toEqual([]);
  });

  test('of nothing but what is gone leads to the reader’s own list', async ({ open }) => {
    const visit = await open(shared('finnes-ikke,heller-ikke'));
    const { missing, table } = listOf(visit.page);
    await missing.waitFor();
    expect(await missing.textContent()).toBe('2 studier i lenken finnes ikke lenger.');
    expect(await table.isVisible()).toBe(false);
    await visit.page.getByRole('link', { name: 'Se din egen liste' }).click();
    await listOf(visit.page).empty.waitFor();
    expect(otherFaults(visit)).toEqual([]);
  });

  test.for([
    ['a path', '../../api/v1/studies'],
    ['a path in disguise', '%2e%2e%2fapi'],
    ['another host', '//ond.example'],
    ['another host in disguise', 'https:%2f%2fond.example'],
    ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['broken signs', '%E0%A4%A'],
    ['names of objects', '__proto__,constructor,toString'],
    ['five thousand letters', 'a'.repeat(5000)],
    ['emoji and nothing', '%F0%9F%AB%80,%00'],
  ] as const)(
    'with %s in its address asks for nothing but the files of studies',
    async ([, value], { open }) => {
      const visit = await open(`${shared(value)},lys-mot-depresjon`, {
        viewport: { width: 320, height: 700 },
      });
      const { titles, missing } = listOf(visit.page);
      await missing.waitFor();
      expect(await titles.allTextContents()).toEqual(['Kan lys om morgenen lindre depresjon?']);
      const asked = visit.requests.filter((request) => request.includes('.json'));
      expect(asked.filter((request) => !/^\/pagefind\/card\/(place|no)\/\d+\.json$/.test(request))).toEqual(
        [],
      );
      expect(await visit.page.locator('main img').count()).toBe(0);
      expect(await overflow(visit.page)).toEqual([]);
      expect(otherFaults(visit)).toEqual([]);
    },
  );

  test('has an address that can be read on a narrow screen, where it cannot be copied', async ({ quiet }) => {
    const { page } = await quiet('/min-liste/', { viewport: { width: 320, height: 700 } });
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await withStored(page, [markedOn('2026-11-03', 'lys-mot-depresjon')]);
    await listOf(page).button('Del listen').click();
    await page.getByText(`${page.url()}?studier=lys-mot-depresjon`).waitFor();
    expect(await overflow(page)).toEqual([]);
  });

  test('is what the reader’s own list gives as its address', async ({ quiet }) => {
    const { page } = await quiet('/min-liste/');
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      const writeText = async (text: string): Promise<void> => {
        document.title = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await withStored(page, [
      markedOn('2026-11-03', 'lys-mot-depresjon'),
      markedOn('2026-11-03', 'd-vitamin-ved-ms'),
    ]);
    await listOf(page).button('Del listen').click();
    await page.getByText('Adressen er kopiert.').waitFor();
    expect(await page.title()).toBe(`${page.url()}?studier=lys-mot-depresjon,d-vitamin-ved-ms`);
  });
});
