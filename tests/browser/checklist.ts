import type { Locator, Page } from 'playwright-core';

type Words = 'Ja' | 'Nei' | 'Vet ikke';

/** The parts of a study's checklist, found the way a reader meets them. */
export const checklistOf = (page: Page) => {
  const list = page.locator('[data-check]');
  return {
    list,
    summary: list.locator('summary'),
    questions: list.getByRole('group'),
    age: list.getByRole('spinbutton', { name: 'Hvor mange år er du?' }),
    show: list.getByRole('button', { name: 'Se hva svarene betyr' }),
    clear: list.getByRole('button', { name: 'Tøm svarene' }),
    print: list.getByRole('button', { name: 'Skriv ut' }),
    status: list.getByRole('status'),
    sheet: list.locator('[data-take]'),
    /** The answers on the sheet, each as «har stabil vekt: Ja». */
    answers: list.locator('[data-answers] > div'),
    answer: (claim: string, words: Words): Locator =>
      list
        .getByRole('group', { name: `Stemmer det at du ${claim}`, exact: true })
        .getByRole('radio', { name: words, exact: true }),
  };
};

/** The checklist, unfolded. */
export async function openChecklist(page: Page): Promise<ReturnType<typeof checklistOf>> {
  const list = checklistOf(page);
  await list.summary.click();
  return list;
}

/** Gives the answers of one whom a study may be for: an age within its limits, and what each criterion asks for. */
export async function answerAll(page: Page, age: number): Promise<void> {
  const { list, age: field } = checklistOf(page);
  if ((await field.count()) > 0) await field.fill(String(age));
  for (const wanted of ['yes', 'no'])
    for (const radio of await list.locator(`[data-question=${wanted}] input[value=${wanted}]`).all())
      await radio.check();
}
