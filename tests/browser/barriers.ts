import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another set of colours can break; everything else is the same page in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, in the colours it has. */
export const everyBarrier = (page: Page): Promise<string[]> =>
  analyse(page, 'as it stands', (axe) => axe.withTags(tags));

/**
 * What axe finds on a page as it stands, in light and in dark colours.
 *
 * @param part a selector, when something lies over the rest of the page and hides its colours
 */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await analyse(page, 'light', (axe) => axe.include(part).withTags(tags));
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await analyse(page, 'dark', (axe) => axe.include(part).withRules(colourRules)))];
}

async function analyse(
  page: Page,
  colours: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // Without frames of other hosts axe can run in the page itself, which is much faster.
  const { violations, passes, incomplete } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  expect(passes.length).toBeGreaterThan(0);
  // axe cannot see what lies behind the text of a drawing; the tests of the map measure that.
  const undecided = incomplete.filter(({ nodes }) => nodes.some(({ html }) => !html.startsWith('<text')));
  expect(undecided.map(({ id }) => id)).toEqual([]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colours} ${id}: ${help}: ${html} ${failureSummary}`),
  );
}
