import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { answerAll, openChecklist } from './checklist.ts';

const open = '/studier/trening-ved-hjertesvikt/';
const onlyStudy = 'Bare studien kan avgjøre om du kan delta.';

describe('the checklist of a study', () => {
  test('asks about age and each criterion, in groups that name what is asked', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { age, questions, answer } = await openChecklist(page);
    expect(await age.isVisible()).toBe(true);
    expect(await questions.count()).toBe(3);
    for (const claim of ['har fått diagnosen av lege', 'bor hjemme', 'er gravid'])
      for (const words of ['Ja', 'Nei', 'Vet ikke'] as const)
        expect(await answer(claim, words).count(), `${claim}: ${words}`).toBe(1);
  });

  test('asks about the sex where the study is for one', async ({ quiet }) => {
    const { page } = await quiet('/studier/kortere-straling-ved-brystkreft/');
    const { answer } = await openChecklist(page);
    expect(await answer('er kvinne', 'Ja').count()).toBe(1);
  });

  test('stands in place of the criteria while it is unfolded', async ({ quiet }) => {
    const { page } = await quiet(open);
    const criteria = page.locator('.criteria');
    expect(await criteria.isVisible()).toBe(true);
    const { summary } = await openChecklist(page);
    expect(await criteria.isVisible()).toBe(false);
    await summary.click();
    expect(await criteria.isVisible()).toBe(true);
  });

  test.for(['/studier/stamceller-ved-ms/', '/studier/gammel-hjertestudie/', '/studier/bare-det-viktigste/'])(
    'is not there where nobody is taken in or nothing is asked: %s',
    async (path, { quiet }) => {
      const { page, requests } = await quiet(path);
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('Kan dette passe for meg?').count()).toBe(0);
      expect(requests.filter((request) => request.includes('StudyCheck'))).toEqual([]);
    },
  );

  test('is not there without JavaScript, where the criteria stand as text', async ({ quiet }) => {
    const { page } = await quiet(open, { javaScriptEnabled: false });
    expect(await page.locator('.criteria li').allTextContents()).toEqual([
      'har fått diagnosen av lege',
      'bor hjemme',
      'er gravid',
    ]);
    expect(await page.locator('.criteria').isVisible()).toBe(true);
    expect(await page.locator('main').locator('form, fieldset, input, summary').count()).toBe(0);
  });

  test('keeps the language of criteria that are not translated', async ({ quiet }) => {
    const { page } = await quiet('/en/studies/samtalegruppe-ved-kreft/');
    await page.locator('[data-check] summary').click();
    const group = page.getByRole('group', { name: 'Is it true that you er gravid' });
    expect(await group.locator('legend [lang=nb]').textContent()).toBe('er gravid');
    expect(await page.locator('[data-answers] [lang=nb]').count()).toBe(5);
  });
});

describe('the answers to the checklist', () => {
  test('that all fit make the study one that may be relevant, and no more', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { show, status } = await openChecklist(page);
    await answerAll(page, 54);
    await show.click();
    const words = await status.textContent();
    expect(words).toContain('Studien kan være aktuell for deg');
    expect(words).toContain(onlyStudy);
  });

  test('that do not fit are named', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { age, answer, show, status } = await openChecklist(page);
    await age.fill('17');
    await answer('er gravid', 'Ja').check();
    await show.click();
    expect(await status.getByRole('heading').textContent()).toBe('Studien er trolig ikke aktuell for deg');
    expect(await status.locator('dl > div').allInnerTexts()).toEqual([
      expect.stringMatching(/^Alder i år \(studien er for voksne 18 år og eldre\)\s+17$/),
      expect.stringMatching(/er gravid\s+Ja$/),
    ]);
    expect(await status.textContent()).toContain(onlyStudy);
  });

  test.for(['one does not know', 'one leaves out'])(
    'lead to the doctor or the study where there is one that %s',
    async (what, { quiet }) => {
      const { page } = await quiet(open);
      const { age, answer, show, status } = await openChecklist(page);
      await answerAll(page, 54);
      await (what === 'one leaves out' ? age.fill('') : answer('bor hjemme', 'Vet ikke').check());
      await show.click();
      expect(await status.getByRole('heading').textContent()).toBe('Spør legen din eller studien');
      expect(await status.textContent()).toContain(onlyStudy);
    },
  );

  test.for([
    ['12', 'trolig ikke'],
    ['13', 'kan være'],
    ['17', 'kan være'],
    ['18', 'trolig ikke'],
  ] as const)('count both limits of age in: %s years, %s', async ([age, words], { quiet }) => {
    const { page } = await quiet('/studier/nettkurs-for-unge/');
    const { show, status } = await openChecklist(page);
    await answerAll(page, Number(age));
    await show.click();
    expect(await status.getByRole('heading').textContent()).toContain(words);
  });

  test('are judged for a study with limits of age and no criteria, which has not opened yet', async ({
    quiet,
  }) => {
    const { page } = await quiet('/studier/vaksine-for-eldre/');
    const { questions, age, show, status } = await openChecklist(page);
    expect(await questions.count()).toBe(0);
    await age.fill('70');
    await show.click();
    const words = await status.textContent();
    expect(words).toContain('Studien kan være aktuell for deg');
    expect(words).toContain('Studien har ikke åpnet ennå.');
  });

  test('are told of first when one asks, then at every change', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { answer, show, status, sheet } = await openChecklist(page);
    await answerAll(page, 54);
    expect(await status.textContent()).toBe('');
    expect(await sheet.isVisible()).toBe(false);
    await show.click();
    expect(await status.textContent()).toContain('kan være aktuell');
    await answer('er gravid', 'Ja').check();
    expect(await status.textContent()).toContain('trolig ikke aktuell');
    await answer('er gravid', 'Vet ikke').check();
    expect(await status.textContent()).toContain('Spør legen din');
  });

  test('are all on the sheet for the doctor, with the study’s name, number and address', async ({
    quiet,
  }) => {
    const { page } = await quiet(open);
    const { answer, show, sheet, answers } = await openChecklist(page);
    await answer('bor hjemme', 'Vet ikke').check();
    await answer('er gravid', 'Nei').check();
    await show.click();
    expect(await answers.locator('dd').allTextContents()).toEqual([
      'Ikke besvart',
      'Ikke besvart',
      'Vet ikke',
      'Nei',
    ]);
    for (const part of [
      'Hjelper trening hjemme mot hjertesvikt?',
      'NCT99999001',
      `https://studier.example.no${open}`,
    ])
      expect(await sheet.textContent()).toContain(part);
  });

  test('can be cleared, and then nothing is left of them', async ({ quiet }) => {
    const { page } = await quiet(open);
    const { list, age, show, clear, status, sheet } = await openChecklist(page);
    await answerAll(page, 54);
    await show.click();
    await clear.click();
    expect(await age.inputValue()).toBe('');
    expect(await list.locator('input:checked').count()).toBe(0);
    expect(await status.textContent()).toBe('Alle svarene er tømt.');
    expect(await sheet.isVisible()).toBe(false);
    expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('are kept nowhere and sent nowhere', async ({ quiet }) => {
    const { page, requests } = await quiet(open);
    await page.waitForLoadState('networkidle');
    const [before, address] = [requests.length, page.url()];
    const past = await page.evaluate(() => [history.length, null]);
    const { show } = await openChecklist(page);
    await answerAll(page, 54);
    await show.click();
    await page.waitForLoadState('networkidle');
    expect(requests.slice(before)).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [history.length, history.state])).toEqual(past);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);
    await page.reload();
    const { list, age, status } = await openChecklist(page);
    expect(await age.inputValue()).toBe('');
    expect(await list.locator('input:checked').count()).toBe(0);
    expect(await status.textContent()).toBe('');
  });
});

test('an age that can not be one is told of at its field', async ({ quiet }) => {
  const { page } = await quiet(open);
  const { age, show, status, sheet } = await openChecklist(page);
  await age.fill('-3');
  await show.click();
  expect(await age.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await age.getAttribute('aria-invalid')).toBe('true');
  const described = await age.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).textContent()).toBe('Skriv et tall fra 0 til 120.');
  expect(await status.textContent()).toBe('');
  expect(await sheet.isVisible()).toBe(false);
  await age.fill('54');
  await show.click();
  expect(await age.getAttribute('aria-invalid')).toBe('false');
  expect(await page.locator(`#${described}`).textContent()).toBe('');
  expect(await sheet.isVisible()).toBe(true);
});
