import type { Page } from 'playwright-core';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { test as base, ownContent } from './browser.ts';
import { partsOf } from './search-page.ts';

const read = readCatalogue({ root: ownContent.content, today: ownContent.today });
if (!read.catalogue) throw new Error('The repository’s own content is not valid.');

/** The repository’s own content. */
export const { catalogue } = read;

export const narrow = { width: 360, height: 740 };

/** A test that visits the site of the repository's own content. */
export const test = base.extend<{
  visit: (path: string, viewport?: typeof narrow) => Promise<ReturnType<typeof partsOf> & { page: Page }>;
}>({
  visit: async ({ quiet }, use) =>
    use(async (path, viewport) => {
      const { page } = await quiet(path, { on: ownContent, ...(viewport && { viewport }) });
      return { page, ...partsOf(page) };
    }),
});

export const asked = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Types a query, and waits until the line above the results speaks of it. */
export async function ask(page: Page, query: string): Promise<void> {
  const { input, line } = partsOf(page);
  // Emptied, so that the answer to an earlier query is not taken for this one's.
  await line.evaluate((element) => {
    element.textContent = '';
  });
  await input.fill(query);
  await page.waitForFunction((words) => {
    const line = document.querySelector('[data-result-line]')?.textContent ?? '';
    const isIt = new URLSearchParams(location.search).get('q') === words;
    const isTold = [`«${words}»`, `“${words}”`].some((quoted) => line.includes(quoted));
    return isIt && (isTold || /^(Ingen|No|Vi kjenner|We know) /.test(line));
  }, query);
}
