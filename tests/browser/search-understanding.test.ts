import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  enginesOf,
  type JudgedQuery,
  readQueries,
  rightAnswers,
} from '../../scripts/bench/search/evaluate.ts';
import { openIndex } from '../../scripts/bench/search/index-in-node.ts';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { barriers } from './barriers.ts';
import { test as base, ownContent } from './browser.ts';
import { partsOf, resultCount, resultPaths } from './search-page.ts';
import { overflow } from './width.ts';

const { catalogue } = readCatalogue({ root: ownContent.content, today: ownContent.today });
if (!catalogue) throw new Error('The repository’s own content is not valid.');

/** Five judged queries of each class, evenly spread over those there are. */
const perClass = 5;
const judged = [
  ...Map.groupBy(readQueries('tests/search/queries.yaml'), (query) => query.class).values(),
].flatMap((queries) =>
  Array.from({ length: perClass }, (_, at) => queries[Math.floor((at * queries.length) / perClass)]).filter(
    (query) => query !== undefined,
  ),
);

const narrow = { width: 360, height: 740 };

/** A test that visits the site of the repository's own content. */
const test = base.extend<{
  visit: (path: string, viewport?: typeof narrow) => Promise<ReturnType<typeof partsOf> & { page: Page }>;
}>({
  visit: async ({ quiet }, use) =>
    use(async (path, viewport) => {
      const { page } = await quiet(path, { on: ownContent, ...(viewport && { viewport }) });
      return { page, ...partsOf(page) };
    }),
});

const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Types a query, and waits until the line above the results speaks of it. */
async function ask(page: Page, query: string): Promise<void> {
  await partsOf(page).input.fill(query);
  await page.waitForFunction((words) => {
    const line = document.querySelector('[data-result-line]')?.textContent ?? '';
    const isIt = new URLSearchParams(location.search).get('q') === words;
    return isIt && (line.includes(`«${words}»`) || line.startsWith('Ingen'));
  }, query);
}

const recall = (query: JudgedQuery, found: readonly string[]): number => {
  const right = rightAnswers(query, catalogue.studies);
  return found.slice(0, 10).filter((id) => right.has(id)).length / Math.min(10, right.size);
};

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe('queries typed into the page', () => {
  test('are answered as well as in Node, in every class', async ({ visit }) => {
    const index = await openIndex(catalogue);
    try {
      const { ours } = enginesOf(index, catalogue);
      const { page } = await visit('/studier/');
      const inPage: number[] = [];
      const inNode: number[] = [];
      const unlike: string[] = [];
      for (const query of judged) {
        const expected = await ours(query.query);
        await ask(page, query.query);
        const found = (await resultPaths(page)).map((path) => path.split('/').at(-2) ?? '');
        inPage.push(recall(query, found));
        inNode.push(recall(query, expected));
        // The page puts open studies first among those that fit as well, but the studies are the same.
        const total = Number.parseInt((await partsOf(page).line.textContent()) ?? '', 10) || 0;
        if (total !== expected.length || found.some((id) => !expected.includes(id))) unlike.push(query.query);
      }
      expect(judged).toHaveLength(9 * perClass);
      expect(unlike).toEqual([]);
      expect(mean(inPage)).toBeGreaterThanOrEqual(0.92);
      expect(mean(inPage)).toBeGreaterThanOrEqual(mean(inNode) - 0.02);
    } finally {
      index.close();
    }
  });
});

describe('how a query was understood', () => {
  test('is told, and undone in one click', async ({ visit }) => {
    const { page, understood, input } = await visit('/studier/?q=sukkersyke');
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await understood.textContent()).toMatch(/^Viser treff for Diabetes\./);
    await understood.getByRole('button', { name: 'Søk heller etter «sukkersyke»' }).click();
    await page.waitForURL(/\?q=sukkersyke&exact=1$/);
    await understood.waitFor({ state: 'hidden' });
    expect(await input.inputValue()).toBe('sukkersyke');
    await page.reload();
    await page.locator('[data-result-line]:not(:empty)').waitFor();
    expect(await understood.isVisible()).toBe(false);
    // New words are understood anew.
    await ask(page, 'sukkersjuke');
    await understood.filter({ hasText: 'Viser treff for Diabetes' }).waitFor();
    expect(asked(page).has('exact')).toBe(false);
  });

  test('is told in English on an English page', async ({ visit }) => {
    const { page, understood } = await visit('/en/studies/?q=sukkersyke');
    await resultCount(page);
    expect(await understood.locator('strong').allTextContents()).toEqual(['Diabetes']);
    expect(await understood.textContent()).not.toMatch(/Viser|Søk/);
  });

  test('with a slip that was mended is told', async ({ visit }) => {
    const { page, understood } = await visit('/studier/?q=diabetis');
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await understood.textContent()).toMatch(/^Viser treff for Diabetes\. Søk heller etter «diabetis»/);
  });

  test('with a place shows the place as a chip that removes it', async ({ visit }) => {
    const { page, understood, chips, input } = await visit('/studier/?q=slag+bergen');
    const inBergen = await resultCount(page);
    expect(await understood.textContent()).toContain('Viser treff for Hjerneslag, Bergen.');
    expect(await chips.allTextContents()).toEqual(['Bergen ✕']);
    await chips.click();
    await page.waitForURL(/\/studier\/\?q=slag$/);
    await chips.waitFor({ state: 'detached' });
    expect(await input.inputValue()).toBe('slag');
    expect(await resultCount(page)).toBeGreaterThan(inBergen);
  });

  test('with several meanings offers them as buttons', async ({ visit }) => {
    const { page, understood, input } = await visit('/studier/?q=blodpropp');
    await resultCount(page);
    expect(await understood.textContent()).toContain('Mente du ');
    const names = await understood.getByRole('button').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Hjerneslag', 'Hjerteinfarkt']));
    await understood.getByRole('button', { name: 'Hjerneslag' }).click();
    await page.waitForURL(/\?q=Hjerneslag$/);
    await page.locator('[data-result-line]').filter({ hasText: '«Hjerneslag»' }).waitFor();
    expect(await input.inputValue()).toBe('Hjerneslag');
    expect(await understood.isVisible()).toBe(false);
  });

  test('says which word means nothing here', async ({ visit }) => {
    const { page, understood } = await visit('/studier/?q=diabetes+xqzwv');
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await understood.textContent()).toContain('Vi kjenner ikke ordet «xqzwv».');
    expect(await understood.textContent()).not.toContain('«diabetes»');
  });
});

describe('a disease without studies', () => {
  test('is named, and leads abroad by its English name', async ({ visit }) => {
    const disease = catalogue.conditions.find(({ name }) => name.nb === 'Kikhoste');
    const english = disease?.name.en.replace(/\s*\(.*?\)/g, '') ?? '';
    expect(english).not.toBe('');
    expect(
      catalogue.studies.filter(({ allConditions }) => allConditions.some((of) => of === disease)),
    ).toEqual([]);
    const { results, line, cards } = await visit('/studier/?q=kikhoste');
    await results.locator('.notice').waitFor();
    expect(await line.textContent()).toBe('Ingen studier passer med søket.');
    expect(await cards.count()).toBe(0);
    expect(await results.textContent()).toContain('Ingen studier om Kikhoste i oversikten.');
    const links = results.getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toContain(`https://clinicaltrials.gov/search?cond=${encodeURIComponent(english)}`);
    expect(addresses).toContain('/sykdommer/');
    expect(addresses.filter((address) => address.includes(encodeURIComponent(english)))).toHaveLength(2);
  });

  test('offers the broader one it belongs to', async ({ visit }) => {
    const { page, results, input } = await visit('/studier/?q=kikhoste');
    await results.getByRole('button', { name: 'Se studier om Luftveisinfeksjon' }).click();
    await page.waitForURL(/\?q=Luftveisinfeksjon$/);
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await input.inputValue()).toBe('Luftveisinfeksjon');
  });

  test('at a place offers the whole country', async ({ visit }) => {
    const { page, results, input } = await visit('/studier/?q=kikhoste+bergen');
    await results.getByRole('button', { name: 'Søk i hele landet' }).click();
    await page.waitForURL(/\?q=kikhoste$/);
    expect(await input.inputValue()).toBe('kikhoste');
  });
});

describe('suggestions', () => {
  test('are chosen with the keyboard', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.focus();
    await page.keyboard.type('sukk');
    await suggestions.first().waitFor();
    const list = await page.getByRole('listbox').getAttribute('id');
    expect(await input.getAttribute('aria-controls')).toBe(list);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    const [first, second] = [suggestions.first(), suggestions.nth(1)];
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    expect(await Promise.all([first, second].map((option) => option.getAttribute('aria-selected')))).toEqual([
      'false',
      'true',
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const name = await first.locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=Diabetes$/);
    expect(await input.inputValue()).toBe(name);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  test('are closed with Escape, and the words stay', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/studier/');
    await input.focus();
    await page.keyboard.type('sukk');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    expect(await input.inputValue()).toBe('sukk');
  });

  test('are chosen with the mouse, from the front page', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/');
    await input.pressSequentially('haukel');
    await suggestions.filter({ hasText: 'Haukeland' }).first().click();
    await page.waitForURL(/\/studier\/\?q=Haukeland$/);
    expect(await resultCount(page)).toBeGreaterThan(0);
  });

  test('with nothing chosen leave Enter to what was typed', async ({ visit }) => {
    const { page, input, suggestions } = await visit('/');
    await input.pressSequentially('sukk');
    await suggestions.first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/studier\/\?q=sukk$/);
  });
});

describe('the results', () => {
  test.for([
    ['?q=slag', true],
    ['?q=covid&sort=newest', false],
    ['?q=kreft&exact=1', false],
    ['?q=pacemaker+ved+hjertesvikt', false],
  ] as const)(
    'of %s say that open studies stand first only where they do',
    async ([address, first], { visit }) => {
      const { page, line } = await visit(`/studier/${address}`);
      const total = await resultCount(page);
      const statuses = await page
        .locator('[data-search-results] [data-card=status]')
        .evaluateAll((all) => all.map((status) => status.getAttribute('data-status')));
      expect(total).toBeGreaterThan(statuses.lastIndexOf('recruiting'));
      const closed = statuses.findIndex((status) => status !== 'recruiting');
      expect(statuses.indexOf('recruiting', closed) === -1).toBe(first);
      expect((await line.textContent())?.includes('Åpne studier står først.')).toBe(first);
    },
  );

  test('mark the words that were typed and what they are called', async ({ visit }) => {
    const { page, marks } = await visit('/studier/?q=sukkersyke');
    await resultCount(page);
    const words = await marks.allTextContents();
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^(diabetes|sukkersyke)/i.test(word))).toEqual([]);
  });

  test.for([
    '<img src=x onerror="document.title=1"> diabetes',
    'diabetes <b>fet</b> <mark>x</mark>',
    '"><script>document.title=1</script>',
    'diabetes bergen <i>kursiv</i>',
    '(.*)+[a-z]{1,} diabetes',
  ])('of %s hold it as text', async (query, { visit }) => {
    const { page, understood, chips } = await visit('/studier/');
    const title = await page.title();
    await ask(page, query);
    expect(await page.locator('[data-search] :is(img, script:not([src]), b, i)').count()).toBe(0);
    expect(await understood.locator(':not(strong, button)').count()).toBe(0);
    expect(await chips.locator('*').count()).toBe(0);
    expect(await page.title()).toBe(title);
  });
});

describe('everybody', () => {
  const typing = async (page: Page): Promise<void> => {
    const { input, suggestions } = partsOf(page);
    await input.pressSequentially('diab');
    await suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
  };

  test('can use open suggestions: axe finds no barrier', async ({ visit }) => {
    const { page } = await visit('/studier/');
    await typing(page);
    expect(await barriers(page, '[role=search]')).toEqual([]);
  });

  test.for(['slag bergen', 'blodpropp', 'kikhoste', 'diabetes xqzwv'])(
    'can read the answer to «%s»: axe finds no barrier',
    async (query, { visit }) => {
      const { page, line } = await visit(`/studier/?q=${query}`);
      await line.filter({ hasText: /^(\d|Ingen)/ }).waitFor();
      expect(await barriers(page)).toEqual([]);
    },
  );

  test('can do so on a narrow screen without scrolling sideways', async ({ visit }) => {
    const { page } = await visit('/studier/', narrow);
    await typing(page);
    expect(await overflow(page)).toEqual([]);
    for (const query of ['slag bergen', 'blodpropp', 'kikhoste', 'diabetes xqzwv', 'x'.repeat(200)]) {
      await ask(page, query);
      expect(await overflow(page), query).toEqual([]);
    }
  });
});

test('words typed before the script has come are kept, and answered', async ({ visit }) => {
  const { page } = await visit('/');
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(new URL('/studier/', page.url()).href, { waitUntil: 'commit' });
  await ask(page, 'diabetes');
  expect(await resultCount(page)).toBeGreaterThan(0);
});
