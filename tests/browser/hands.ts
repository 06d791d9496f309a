import type { Locator, Page } from 'playwright-core';

/** How a reader gets on: with a finger or a mouse, or with the keyboard alone. */
export const waysOfUse = ['pointer', 'keyboard'] as const;
type WayOfUse = (typeof waysOfUse)[number];

/** What a reader does on a page. */
interface Hands {
  press(target: Locator): Promise<void>;
  write(target: Locator, words: string): Promise<void>;
}

const mostStops = 150;

/** Presses Tab until an element has the focus, as a reader without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostStops} presses of Tab do not lead there`);
}

export const handsOn = (page: Page, way: WayOfUse): Hands =>
  way === 'pointer'
    ? {
        press: (target) => target.click(),
        write: (target, words) => target.pressSequentially(words),
      }
    : {
        press: async (target) => {
          await goTo(page, target);
          await page.keyboard.press((await isToggle(target)) ? 'Space' : 'Enter');
        },
        write: async (target, words) => {
          await goTo(page, target);
          await page.keyboard.type(words);
        },
      };

/** Within a group of radio buttons Tab stops once; arrows lead to the others. */
async function goTo(page: Page, target: Locator): Promise<void> {
  const inGroup = target.locator('xpath=ancestor::fieldset[1]//input[@type="radio"]');
  if ((await inGroup.count()) === 0) return tabTo(page, target);
  await tabTo(page, inGroup.first());
  for (let stops = await inGroup.count(); stops > 0; stops--) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
}

const isToggle = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLInputElement && /radio|checkbox/.test(element.type));
