import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriers } from './barriers.ts';
import { site, test } from './browser.ts';
import { answering, document, element, embedded, line, study, titles, west, westFile } from './embedded.ts';
import { foreignHost } from './foreign-host.ts';
import { held } from './held.ts';
import { overflow } from './width.ts';

const host = foreignHost();

describe('when something is wrong the element says so, with a link, and the page hears nothing', () => {
  const failed = 'Studiene kunne ikke hentes nå.';
  const unknown = 'Det som skulle vises her, finnes ikke i oversikten over kliniske studier.';

  test.for([
    ['broken JSON', answering('{"schemaVersion": "1.0", "data": {"studies": [{'), failed],
    ['a page instead of a document', answering('<!DOCTYPE html><h1>Hei</h1>'), failed],
    ['a document without studies', answering('{"schemaVersion": "1.0", "data": {}}'), failed],
    ['an error at our host', answering('{}', 500), failed],
    ['a dead host', (page: Page) => page.route(`${site.address}/api/**`, (route) => route.abort()), failed],
    ['a later version', answering(document([study({})], '2.0')), 'Studiene kan ikke vises her.'],
    ['a hospital that our host does not know', answering('{}', 404), unknown],
    ['no open study', answering(document([study({ status: 'completed' })])), 'Ingen åpne studier her nå.'],
  ] as const)('%s', async ([, prepare, words], { open }) => {
    const { page, faults } = await embedded(host, open, element(west), { prepare });
    await line(page).filter({ hasText: words }).waitFor();
    const link = page.locator('kliniske-studier .end a');
    expect(await link.textContent()).toBe('Se studiene i oversikten');
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
    // What a browser itself says of an answer that never came is not ours to keep back.
    expect(faults.filter((fault) => !/^Failed to load resource/.test(fault))).toEqual([]);
    expect(await barriers(page, 'kliniske-studier')).toEqual([]);
  });

  test.for(['finnes-ikke', '../conditions/cancer', '<b>', 'a/b?c'])(
    'an institution by the name of «%s»',
    async (name, { open }) => {
      const { page, faults } = await embedded(host, open, element(`institution="${name}"`));
      await line(page).filter({ hasText: unknown }).waitFor();
      expect(await page.locator('kliniske-studier .end a').count()).toBe(1);
      expect(faults.filter((fault) => !/CORS policy|^Failed to load resource/.test(fault))).toEqual([]);
    },
  );

  test('a host that never answers: the page’s own link stays, and after a while the element gives up', async ({
    open,
  }) => {
    const { page, faults } = await embedded(host, open, element(west), {
      prepare: async (page) => {
        await page.route(westFile, () => {});
        // Ten times as impatient, so that the test need not wait for as long as a reader.
        await page.addInitScript(() => {
          const timeout = AbortSignal.timeout.bind(AbortSignal);
          AbortSignal.timeout = (time) => timeout(time / 10);
        });
      },
    });
    await line(page).filter({ hasText: 'Henter studier …' }).waitFor();
    expect(await page.getByRole('link', { name: 'Våre studier' }).isVisible()).toBe(true);
    await line(page).filter({ hasText: failed }).waitFor();
    expect(faults).toEqual([]);
  });

  test('a study that was stopped is said to be so, and not to be finished', async ({ open }) => {
    const { page } = await embedded(host, open, element(`${west} status="all"`), {
      prepare: answering(
        document([
          study({ id: 'a', status: 'completed', stopped: 'terminated' }),
          study({ id: 'b', status: 'completed', stopped: null }),
          study({ id: 'c', status: 'completed', stopped: 'unheard-of' }),
        ]),
      ),
    });
    await titles(page).first().waitFor();
    const badges = page.locator('kliniske-studier .status');
    const said = await badges.evaluateAll((all) =>
      all.map((badge) => [badge.textContent, getComputedStyle(badge, '::before').content]),
    );
    expect(said).toEqual([
      ['Avbrutt før tiden', '"✗" / ""'],
      ['Ferdig', '"✓" / ""'],
      ['Ferdig', '"✓" / ""'],
    ]);
  });

  test('titles and fields made to run as markup are text', async ({ open }) => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, faults } = await embedded(host, open, element(`${west} status="all"`), {
      prepare: answering(
        document([
          study({ title: hostile, summary: hostile, language: hostile, sex: hostile, minimumAge: hostile }),
          study({ id: 'b', url: 'javascript:document.title=3', title: 'Lenken kjører' }),
          study({ id: 'c', title: 'ord'.repeat(200), status: '__proto__' }),
        ]),
      ),
    });
    await titles(page).first().waitFor();
    expect(await titles(page).allTextContents()).toEqual([hostile, 'ord'.repeat(200)]);
    expect(await page.locator('kliniske-studier img, kliniske-studier script').count()).toBe(0);
    expect(await page.title()).toBe('Sykehuset');
    expect(await overflow(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('an element that is taken away before the answer comes', async ({ open }) => {
    const late = held(westFile);
    const { page, faults } = await embedded(host, open, element(west), { prepare: late.hold });
    await late.asked;
    await page.locator('kliniske-studier').evaluate((gone) => gone.remove());
    await late.arrived(page);
    expect(faults).toEqual([]);
  });

  test('a browser without script shows the link inside the element', async ({ open }) => {
    const { page } = await open('/robots.txt', { javaScriptEnabled: false });
    await host.show(page, { body: element(west) });
    expect(await page.getByRole('link', { name: 'Våre studier' }).isVisible()).toBe(true);
  });
});
