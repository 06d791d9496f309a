import type { Page } from 'playwright-core';

/** The parts of the list's page that a test works with, by their published names. */
export const partsOf = (page: Page) => ({
  input: page.getByRole('search').getByRole('combobox'),
  line: page.locator('[data-result-line]'),
  understood: page.locator('[data-understood]'),
  suggestions: page.getByRole('listbox').getByRole('option'),
  marks: page.locator('[data-search-results] mark'),
  results: page.locator('[data-search-results]'),
  cards: page.locator('[data-search-results] > .study-list .study-card'),
  links: page.locator('[data-search-results] > .study-list .study-card a'),
  /** Studies that were not asked for and lie near. */
  further: page.locator('[data-search-results] [data-further]'),
  all: page.locator('[data-all-studies]'),
  chips: page.locator('[data-chips] button'),
  more: page.locator('[data-more]'),
  panel: page.locator('[data-filter-panel]'),
  filter: (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`),
  count: (name: string, value: string) =>
    page.locator(`label:has(input[name="${name}"][value="${value}"]) [data-count]`),
});

/** How many studies the line above the results speaks of, once there are results. */
export async function resultCount(page: Page): Promise<number> {
  const { line, cards } = partsOf(page);
  await cards.first().waitFor();
  await page.waitForFunction(
    (selector) => /\d+ stud/.test(document.querySelector(selector)?.textContent ?? ''),
    '[data-result-line]',
  );
  return Number(/(\d+) stud/.exec((await line.textContent()) ?? '')?.[1]);
}

/** Where the links of the results lead, those that were not asked for and lie near at the end. */
export const resultPaths = async (page: Page): Promise<string[]> =>
  page
    .locator('[data-search-results] .study-card a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** The id of the study that stands at a path. */
export const studyAt = (path: string): string => path.split('/').at(-2) ?? '';

/** Unfolds every group of filters. */
export async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('[data-filters] details:not([open]) > summary');
  // Each one opened is one folded less, so the first is always the next.
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}
