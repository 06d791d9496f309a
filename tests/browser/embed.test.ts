import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import releases from '../../src/site/embed-releases.json' with { type: 'json' };
import { barriers } from './barriers.ts';
import { demonstration, site, test, type Visit } from './browser.ts';
import { allowsElement, foreignHost, script } from './foreign-host.ts';
import { overflow } from './width.ts';

const host = foreignHost();
const fallback = '<a href="https://sykehuset.example/studier">Våre studier</a>';
const element = (attributes: string): string =>
  `<kliniske-studier ${attributes}>${fallback}</kliniske-studier>`;
const west = 'institution="testsykehuset-vest"';
const westFile = `${site.address}/api/v1/institutions/testsykehuset-vest.json`;

type Open = (path: string, options?: { javaScriptEnabled?: boolean }) => Promise<Visit>;

/** A visit to a page on another host that has the element, with the script last. */
async function embedded(
  open: Open,
  body: string,
  {
    style,
    allows,
    prepare,
  }: { style?: string; allows?: string; prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const visit = await open('/robots.txt');
  await prepare?.(visit.page);
  visit.faults.length = 0;
  visit.requests.length = 0;
  await host.show(visit.page, {
    body: `${body}${script()}`,
    ...(style && { style }),
    ...(allows && { allows }),
  });
  return visit;
}

const titles = (page: Page, within = 'kliniske-studier') => page.locator(`${within} h3 a`);
const line = (page: Page) => page.locator('kliniske-studier [role=status]');

/** Answers a document of ours with something else. */
const answering =
  (body: string, status = 200) =>
  (page: Page) =>
    page.route(westFile, (route: Route) =>
      route.fulfill({
        status,
        body,
        contentType: 'application/json',
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );

const document = (studies: object[], schemaVersion = '1.0'): string =>
  JSON.stringify({ schemaVersion, data: { url: `${site.origin}/sykehus/testsykehuset-vest/`, studies } });
const study = (fields: object): object => ({
  id: 'a',
  url: `${site.origin}/studier/a/`,
  title: 'En studie',
  status: 'recruiting',
  ...fields,
});

describe('on a page of another host with a strict policy', () => {
  test('the element shows a hospital’s open studies, with nothing to hear or keep', async ({ open }) => {
    const { page, faults, requests } = await embedded(open, element(`${west} limit="3"`));
    await titles(page).first().waitFor();
    expect(await titles(page).count()).toBe(3);
    expect(await page.locator('kliniske-studier .status').allTextContents()).toEqual(Array(3).fill('Åpen'));
    expect(await titles(page).first().getAttribute('href')).toMatch(
      /^https:\/\/studier\.example\.no\/studier\//,
    );
    const end = page.locator('kliniske-studier .end a');
    expect(await end.textContent()).toMatch(/^Se alle \d+ studiene i oversikten$/);
    expect(await end.getAttribute('href')).toBe(`${site.origin}/sykehus/testsykehuset-vest/`);
    expect(await page.getByText('Våre studier').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    expect(requests.sort()).toEqual([
      '/api/v1/institutions/testsykehuset-vest.json',
      '/embed/kliniske-studier.js',
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('a condition’s studies say at which hospitals they are open; a hospital’s own do not', async ({
    open,
  }) => {
    const { page } = await embedded(
      open,
      element('condition="heart-failure" id="one"') + element(`${west} id="two"`),
    );
    await Promise.all(['#one', '#two'].map((id) => titles(page, id).first().waitFor()));
    const card = page.locator('#one li', { hasText: 'Hjelper trening hjemme mot hjertesvikt?' });
    expect(await card.locator('.where').textContent()).toMatch(/^Test\p{L}+( og Test\p{L}+)?$/u);
    expect(await page.locator('#two .where').count()).toBe(0);
  });

  test('our site is sent neither cookies nor the address of the page', async ({ open }) => {
    const sent: Record<string, string>[] = [];
    const { page } = await embedded(open, element(west), {
      prepare: async (page) => {
        await page.context().addCookies([{ name: 'a', value: 'b', url: site.address }]);
        page.on('request', async (request) => {
          if (request.url() === westFile) sent.push(await request.allHeaders());
        });
      },
    });
    await titles(page).first().waitFor();
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toHaveProperty('cookie');
    expect(sent[0]).not.toHaveProperty('referer');
  });

  test('two elements fetch what they share once', async ({ open }) => {
    const { page, requests, faults } = await embedded(
      open,
      element(`${west} id="one"`) +
        element(`${west} id="two" condition="heart-disease" status="all" language="en"`),
    );
    await Promise.all(['#one', '#two'].map((id) => titles(page, id).first().waitFor()));
    expect(requests.filter((path) => path.includes('/institutions/'))).toHaveLength(1);
    expect(await titles(page, '#two').count()).toBeLessThan(await titles(page, '#one').count());
    expect(await page.locator('#two .status').first().textContent()).toBe('Open');
    expect(faults).toEqual([]);
  });

  test('font and colour come from the page, and nothing else of a wild style sheet', async ({ open }) => {
    const style = `
      * { letter-spacing: 0.5em; text-transform: uppercase; word-spacing: 2em; }
      body { font: 17px/0.6 Courier, monospace; color: rgb(20, 30, 40); background: #fff; text-align: right; }
      a { color: red !important; font-size: 3px !important; }
      li, h3, p { display: none !important; }
      ul { transform: rotate(180deg); }
      kliniske-studier { --kliniske-studier-link: rgb(0, 0, 90); }`;
    const { page, faults } = await embedded(open, element(west), { style });
    await titles(page).first().waitFor();
    const looks = await page
      .locator('kliniske-studier .summary')
      .first()
      .evaluate((summary) => {
        const {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          wordSpacing,
          lineHeight,
          textAlign,
        } = getComputedStyle(summary);
        return {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          wordSpacing,
          lineHeight,
          textAlign,
        };
      });
    expect(looks).toEqual({
      color: 'rgb(20, 30, 40)',
      fontFamily: 'Courier, monospace',
      fontSize: '17px',
      letterSpacing: 'normal',
      textTransform: 'none',
      wordSpacing: '0px',
      lineHeight: '25.5px',
      textAlign: 'start',
    });
    expect(
      await titles(page)
        .first()
        .evaluate((link) => getComputedStyle(link).color),
    ).toBe('rgb(0, 0, 90)');
    expect(faults).toEqual([]);
  });

  test('axe finds no barrier, and nothing is wider than the narrowest screen', async ({ open }) => {
    const style = 'body { font-family: sans-serif; color: #222; background: #fff; }';
    const { page } = await embedded(open, element(`${west} status="all"`), { style });
    await titles(page).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);
    const [height = 0] = await titles(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().height).sort((a, b) => a - b),
    );
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

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
    const { page, faults } = await embedded(open, element(west), { prepare });
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
      const { page, faults } = await embedded(open, element(`institution="${name}"`));
      await line(page).filter({ hasText: unknown }).waitFor();
      expect(await page.locator('kliniske-studier .end a').count()).toBe(1);
      expect(faults.filter((fault) => !/CORS policy|^Failed to load resource/.test(fault))).toEqual([]);
    },
  );

  test('a host that never answers: the page’s own link stays, and after a while the element gives up', async ({
    open,
  }) => {
    const { page, faults } = await embedded(open, element(west), {
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

  test('titles and fields made to run as markup are text', async ({ open }) => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, faults } = await embedded(open, element(`${west} status="all"`), {
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
    const { page, faults } = await embedded(open, element(west), {
      prepare: (page) => page.route(westFile, (route) => setTimeout(() => void route.continue(), 500)),
    });
    const answered = page.waitForResponse(westFile);
    await page.locator('kliniske-studier').evaluate((gone) => gone.remove());
    await answered;
    await page.waitForTimeout(100);
    expect(faults).toEqual([]);
  });

  test('a browser without script shows the link inside the element', async ({ open }) => {
    const { page } = await open('/robots.txt', { javaScriptEnabled: false });
    await host.show(page, { body: element(west) });
    expect(await page.getByRole('link', { name: 'Våre studier' }).isVisible()).toBe(true);
  });
});

describe('attributes', () => {
  test('can change while the page is open', async ({ open }) => {
    const { page } = await embedded(open, element(west));
    const set = (attributes: Record<string, string>): Promise<void> =>
      page.locator('kliniske-studier').evaluate((shown, changed) => {
        for (const [name, value] of Object.entries(changed)) shown.setAttribute(name, value);
      }, attributes);
    await titles(page).first().waitFor();
    await set({ language: 'en', limit: '2', status: 'all', 'heading-level': '4' });
    await page.locator('kliniske-studier h4').first().waitFor();
    expect(await page.locator('kliniske-studier h4').count()).toBe(2);
    expect(await page.locator('kliniske-studier .end').textContent()).toMatch(/^See all \d+ studies/);
    await set({ institution: 'finnes-ikke' });
    await line(page).filter({ hasText: 'What was to be shown here' }).waitFor();
    expect(await page.locator('kliniske-studier h4').count()).toBe(0);
    await set({ institution: 'testsykehuset-ost', language: 'nn' });
    await page.locator('kliniske-studier h4').first().waitFor();
    expect(await line(page).textContent()).toBe('');
    expect(await page.locator('kliniske-studier .end').textContent()).toMatch(/^Sjå alle \d+ studiane/);
  });

  test('an answer that comes late does not take the place of a later one', async ({ open }) => {
    const { page } = await embedded(open, element(west), {
      prepare: (page) => page.route(westFile, (route) => setTimeout(() => void route.continue(), 1000)),
    });
    const late = page.waitForResponse(westFile);
    await page
      .locator('kliniske-studier')
      .evaluate((shown) => shown.setAttribute('institution', 'testsykehuset-nord'));
    await titles(page).first().waitFor();
    const shown = await titles(page).allTextContents();
    await late;
    await page.waitForTimeout(100);
    expect(await titles(page).allTextContents()).toEqual(shown);
  });

  test('in English mark the studies that are in Norwegian only', async ({ open }) => {
    const { page } = await embedded(open, element(`${west} language="en" limit="100"`));
    await titles(page).first().waitFor();
    const marked = await titles(page).evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('lang') ?? 'en',
        (link as HTMLAnchorElement).pathname.startsWith('/en/'),
      ]),
    );
    expect(marked).toContainEqual(['en', true]);
    expect(marked).toContainEqual(['nb', false]);
    expect(marked.filter(([language, english]) => (language === 'en') !== english)).toEqual([]);
  });
});

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

  test('may stand on a page in two versions', async ({ open }) => {
    const { page, faults } = await embedded(open, element(west) + script(file));
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
  const around = (path: string): string =>
    `<iframe src="${site.address}${path}" title="Studier" width="100%" height="600"></iframe>`;
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
    const { page, faults } = await embedded(open, element(west), { allows: part });
    await expect.poll(() => faults.join()).toMatch(/Content Security Policy/);
    expect(await titles(page).count()).toBe(0);
  }
});
