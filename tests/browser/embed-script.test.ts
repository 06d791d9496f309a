import { describe, expect } from 'vitest';
import releases from '../../src/features/embedding/releases.json' with { type: 'json' };
import { demonstration, site, test } from './browser.ts';
import { element, embedded, titles, west } from './embedded.ts';
import { allowsElement, foreignHost, script } from './foreign-host.ts';

const host = foreignHost();

describe('the script', () => {
  const [latest] = releases;
  const file = `v${latest?.version}/kliniske-studier.js`;

  test('of one version runs with its checksum', async ({ open }) => {
    const { page, faults } = await open('/robots.txt');
    await host.show(page, { body: element(west) + script(file, ` integrity="${latest?.integrity}"`) });
    await titles(page).first().waitFor();
    expect(faults).toEqual([]);
  });

  test('does not run with another checksum, and the page’s own link stays', async ({ open }) => {
    const { page, faults } = await open('/robots.txt');
    const wrong = latest?.integrity.replace(/^sha384-.{4}/, 'sha384-AAAA');
    await host.show(page, { body: element(west) + script(file, ` integrity="${wrong}"`) });
    await expect.poll(() => faults.join()).toMatch(/integrity/);
    expect(await page.getByRole('link', { name: 'Våre studier' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('kliniske-studier'))).toBeUndefined();
  });

  test('that a page serves from an address of its own leaves the page’s own link as it is', async ({
    open,
  }) => {
    const { page, faults, requests } = await open('/robots.txt');
    await page.route(`${site.address}/cache/all.js`, async (route) => {
      const response = await route.fetch({ url: `${site.address}/embed/kliniske-studier.js` });
      await route.fulfill({ response });
    });
    requests.length = 0;
    await host.show(page, { body: element(west) + script('../cache/all.js') });
    await page.waitForFunction(() => customElements.get('kliniske-studier') !== undefined);
    expect(await page.getByRole('link').allTextContents()).toEqual(['Våre studier']);
    expect(await page.getByRole('link', { name: 'Våre studier' }).isVisible()).toBe(true);
    expect(requests.filter((address) => String(address).includes('/api/'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('may stand on a page in two versions', async ({ open }) => {
    const { page, faults } = await embedded(host, open, element(west) + script(file));
    await titles(page).first().waitFor();
    expect(faults).toEqual([]);
  });

  test('of a demonstration in a folder of its host warns of it', async ({ open }) => {
    const { page, faults } = await open('/robots.txt');
    const { address, base } = demonstration;
    await host.show(page, {
      body: `${element(west)}<script type="module" src="${address}${base}embed/kliniske-studier.js" crossorigin></script>`,
      allows: `script-src ${address}; connect-src ${address}`,
    });
    await titles(page).first().waitFor();
    expect(await page.locator('kliniske-studier .notice').textContent()).toMatch(
      /^Dette er demonstrasjonsinnhold/,
    );
    expect(faults).toEqual([]);
  });
});

describe('a page for frames', () => {
  const frame = '/embed/frame/institution/testsykehuset-vest/';
  const around = (path: string, more = ''): string =>
    `<iframe src="${site.address}${path}" title="Studier" width="100%" height="600"${more}></iframe>`;
  const allows = `frame-src ${site.address}`;

  test('shows the studies in a frame on another host, without a script, and leads out of it', async ({
    open,
  }) => {
    const { page } = await open('/robots.txt', { javaScriptEnabled: false });
    await host.show(page, { body: around(frame), allows });
    const inside = page.frameLocator('iframe');
    await inside.locator('.study-card').first().waitFor();
    expect(await inside.locator('script').count()).toBe(0);
    await inside.locator('.study-card a').first().click();
    await page.waitForURL(/\/studier\/[a-z0-9-]+\/$/);
  });

  test.for([
    [
      'of a hospital without an open study',
      '/embed/frame/institution/universitetet-i-testvik/',
      'Ingen studier er åpne',
    ],
    ['that is not there', '/embed/frame/institution/nedlagt/', 'finnes ikke i oversikten'],
    ['that is not there, in English', '/en/embed/frame/category/none/', 'no longer in the catalogue'],
  ] as const)('%s says so, and leads out of the frame', async ([, path, words], { open }) => {
    const { page } = await open('/robots.txt', { javaScriptEnabled: false });
    await host.show(page, { body: around(path), allows });
    const inside = page.frameLocator('iframe');
    await inside.getByText(words).waitFor();
    await inside.getByRole('link').click();
    await page.waitForURL(/\/(studier|studies|sykehus\/[a-z-]+)\/$/);
  });

  test('has links that do nothing in a sandbox that keeps readers in', async ({ open }) => {
    const { page, faults } = await open('/robots.txt');
    await host.show(page, { body: around(frame, ' sandbox="allow-popups"'), allows });
    const address = page.url();
    await page.frameLocator('iframe').locator('.study-card a').first().click();
    await expect.poll(() => faults.join()).toMatch(/sandboxed/);
    expect(page.url()).toBe(address);
  });

  test('has links that work in a sandbox with what web editors are told of', async ({ open }) => {
    const { page } = await open('/data/bygg-inn/');
    const said = await page.getByText('sandbox').textContent();
    const [allowed] = /allow-[a-z-]+/.exec(said ?? '') ?? [];
    await host.show(page, { body: around(frame, ` sandbox="${allowed}"`), allows });
    await page.frameLocator('iframe').locator('.study-card a').first().click();
    await page.waitForURL(/\/studier\/[a-z0-9-]+\/$/);
  });

  test('is the only one that may: any other page refuses', async ({ open }) => {
    const { page, faults } = await open('/robots.txt');
    await host.show(page, { body: around('/sykehus/testsykehuset-vest/'), allows });
    await expect.poll(() => faults.join()).toMatch(/frame-ancestors/);
  });
});

test('the policy that is asked of a page is the least: without either part the element cannot work', async ({
  open,
}) => {
  for (const part of allowsElement.split('; ')) {
    const { page, faults } = await embedded(host, open, element(west), { allows: part });
    await expect.poll(() => faults.join()).toMatch(/Content Security Policy/);
    expect(await titles(page).count()).toBe(0);
  }
});
