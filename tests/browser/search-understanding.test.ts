import { describe, expect } from 'vitest';
import { ask, asked, catalogue, test } from './asking.ts';
import { resultCount } from './search-page.ts';

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
    const { results, line, cards, further } = await visit('/studier/?q=kikhoste');
    await results.locator('.notice').waitFor();
    expect(await line.textContent()).toBe('Ingen studier passer med søket.');
    expect(await cards.count()).toBe(0);
    expect(await results.textContent()).toContain('Ingen studier om kikhoste i oversikten.');
    expect(await further.locator('> h2').textContent()).toBe(
      'Studier om luftveisinfeksjon, som også kan gjelde kikhoste',
    );
    const links = results.getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toContain(`https://clinicaltrials.gov/search?cond=${encodeURIComponent(english)}`);
    expect(addresses).toContain('/sykdommer/');
    expect(addresses.filter((address) => address.includes(encodeURIComponent(english)))).toHaveLength(2);
  });

  test('offers the broader one it belongs to', async ({ visit }) => {
    const { page, results, input } = await visit('/studier/?q=kikhoste');
    await results.getByRole('button', { name: 'Se studier om luftveisinfeksjon' }).click();
    await page.waitForURL(/\?q=Luftveisinfeksjon$/);
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await input.inputValue()).toBe('Luftveisinfeksjon');
  });

  test('offers all studies of the category that is nearest', async ({ visit }) => {
    const { page, results, chips } = await visit('/studier/?q=kikhoste');
    const link = results.getByRole('link', { name: 'Se alle studier i ' });
    const category = (await link.textContent())?.replace('Se alle studier i ', '');
    await link.click();
    await page.waitForURL(/\/studier\/\?category=[a-z-]+$/);
    expect(await resultCount(page)).toBeGreaterThan(0);
    expect(await chips.allTextContents()).toEqual([`${category} ✕`]);
  });

  test('at a place offers the whole country', async ({ visit }) => {
    const { page, results, input } = await visit('/studier/?q=kikhoste+bergen');
    await results.getByRole('button', { name: 'Søk i hele landet' }).click();
    await page.waitForURL(/\?q=kikhoste$/);
    expect(await input.inputValue()).toBe('kikhoste');
  });
});

describe('the results', () => {
  test.for([
    ['?q=kreft', true],
    ['?q=slag', false],
    ['?q=covid&sort=newest', false],
    ['?q=kreft&exact=1', false],
    ['?q=hjertesvikt', false],
  ] as const)(
    'of %s say that open studies stand first only where they do',
    async ([address, first], { visit }) => {
      const { page, line } = await visit(`/studier/${address}`);
      const total = await resultCount(page);
      const statuses = await page
        .locator('[data-search-results] > .study-list [data-card=status]')
        .evaluateAll((all) => all.map((status) => status.getAttribute('data-status')));
      expect(total).toBeGreaterThan(statuses.lastIndexOf('recruiting'));
      const closed = statuses.findIndex((status) => status !== 'recruiting');
      expect(closed > 0 && !statuses.includes('recruiting', closed)).toBe(first);
      expect((await line.textContent())?.includes('Åpne studier står først.')).toBe(first);
    },
  );

  test.for([
    ['?q=slag', /^Ingen studier om hjerneslag er sikkert åpne nå\. \d+ studier for «slag»\./],
    ['?q=kols', /^Ingen åpne studier om kols nå\. 1 studie for «kols»\.$/],
    ['?q=slag+bergen', /^Ingen studier om hjerneslag i Bergen er sikkert åpne nå\./],
  ] as const)(
    'of %s say first that none of them is sure to be open, and where to go on',
    async ([address, words], { visit }) => {
      const { page, line, results } = await visit(`/studier/${address}`);
      await resultCount(page);
      expect(await line.textContent()).toMatch(words);
      expect(await results.getByRole('link', { name: 'Følg nye studier' }).count()).toBe(1);
      expect(await results.getByRole('link', { name: 'ClinicalTrials.gov' }).count()).toBe(1);
    },
  );

  test.for([['?q=kreft'], ['?q=slag&status=completed']] as const)(
    'of %s say nothing of it where some are, or others are asked for',
    async ([address], { visit }) => {
      const { page, line } = await visit(`/studier/${address}`);
      await resultCount(page);
      expect(await line.textContent()).not.toMatch(/sikkert åpne|Ingen åpne/);
    },
  );

  test('of a filter by age keep the open studies that state none, and say so', async ({ visit }) => {
    const { page, line, cards } = await visit('/studier/?q=demens&age=older');
    const total = await resultCount(page);
    expect(await cards.locator('[data-status=recruiting]').count()).toBeGreaterThan(0);
    const unstated = await cards.filter({ hasText: 'alder ikke oppgitt' }).count();
    expect(unstated).toBeGreaterThan(0);
    expect(await cards.nth(total - 1).textContent()).toContain('alder ikke oppgitt');
    expect(await line.textContent()).toContain(`${unstated} av dem oppgir ikke alder, og står sist.`);
  });

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
