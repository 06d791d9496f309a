import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const every: RunOptions['runOnly'] = { type: 'tag', values: tags };
/** The rules that another set of colours can break; everything else is the same page in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, in the colours it has. */
export const everyBarrier = (page: Page): Promise<string[]> => analyse(page, 'as it stands', 'html', every);

/**
 * What axe finds on a page as it stands, in light and in dark colours.
 *
 * @param part a selector, when something lies over the rest of the page and hides its colours
 */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await analyse(page, 'light', part, every);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await analyse(page, 'dark', part, { type: 'rule', values: colourRules }))];
}

async function analyse(
  page: Page,
  colours: string,
  part: string,
  runOnly: RunOptions['runOnly'],
): Promise<string[]> {
  const { violations, passes, incomplete } = await run(page, part, runOnly);
  expect(passes.length).toBeGreaterThan(0);
  // axe cannot see what lies behind the text of a drawing; the tests of the map measure that.
  const undecided = incomplete.filter(({ nodes }) => nodes.some(({ html }) => !html.startsWith('<text')));
  expect(undecided.map(({ id }) => id)).toEqual([]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colours} ${id}: ${help}: ${html} ${failureSummary}`),
  );
}

/** Runs axe in the page itself; of what passes only that it passes is told, which is much faster. */
async function run(page: Page, part: string, runOnly: RunOptions['runOnly']): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, only]) => {
      // Colours fade into each other when they change: what a reader meets is what they become.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      return inPage.run(within, { runOnly: only, resultTypes: ['violations', 'incomplete'] });
    },
    [part, runOnly] as const,
  );
}
