import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { partsOf, resultCount } from './search-page.ts';

const failed = 'Søket kan ikke lastes akkurat nå.';

describe('when the index cannot be loaded', () => {
  test('the search says so and leaves the list', async ({ open }) => {
    const { page } = await open('/studier/');
    await page.route('**/pagefind/**', (route) => route.abort());
    const { input, line, all, results } = partsOf(page);
    await input.fill('kreft');
    await input.press('Enter');
    await line.filter({ hasText: failed }).waitFor();
    expect([await all.isVisible(), await results.isVisible()]).toEqual([true, false]);
    expect(await all.locator('.study-card').count()).toBe(20);
  });

  test('for want of WebAssembly, conditions and places are found all the same, and it is said that no more is', async ({
    open,
  }) => {
    const { page } = await open('/');
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'WebAssembly');
    });
    await page.goto(new URL('/studier/?q=hjertesvikt', page.url()).href);
    const { line, links } = partsOf(page);
    await line.filter({ hasText: 'Nettleseren din kan bare søke etter sykdommer og steder' }).waitFor();
    expect(await resultCount(page)).toBeGreaterThan(0);
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(found).toContain('/studier/trening-ved-hjertesvikt/');
  });

  test.for([
    [/pagefind\.js/, 'kreft'],
    [/pagefind-entry/, 'kreft'],
    [/pf_meta/, 'kreft'],
    [/wasm/, 'kreft'],
    // Pagefind goes on as if these were empty.
    [/pf_index/, 'kreft'],
    [/facets\.json/, 'kreft'],
    [/facets-condition\.json/, 'hjertesvikt&condition=heart-disease'],
    [/\/card\//, 'kreft'],
    [/lexicon\.json/, 'kreft'],
    // The rest of the lexicon is fetched only for a word that is not in the common part.
    [/lexicon-rest\.json/, 'lungebetemmelse'],
  ] as const)('for want of %s, the next search tries again', async ([file, query], { open }) => {
    const { page } = await open('/');
    await page.route(file, (route) => route.abort());
    // One search only: a second one would share the first one's failure.
    await page.goto(new URL(`/studier/?q=${query}`, page.url()).href);
    const { input, line } = partsOf(page);
    await line.filter({ hasText: failed }).waitFor();
    await page.unrouteAll();
    await input.press('Enter');
    expect(await resultCount(page)).toBeGreaterThan(0);
  });
});
