import type { Page } from 'playwright-core';

/** What has the focus, and whether one can see it: an outline, a ring or a border that others lack. */
export const focused = (page: Page): Promise<{ name: string; seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height, bottom, right } = element.getBoundingClientRect();
    const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      seen: marked && width > 0 && height > 0 && bottom > 0 && right > 0,
    };
  });
