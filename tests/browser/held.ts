import type { Page } from 'playwright-core';

/** An answer that a page waits for until a test lets it come. */
interface Held {
  /** Makes what a page asks for at the address wait. */
  hold: (page: Page) => Promise<void>;
  /** Resolved once a page has asked. */
  asked: Promise<void>;
  /** Lets the answer come. */
  letGo: () => void;
  /** Lets the answer come, and resolves when the page has had it. */
  arrived: (page: Page) => Promise<void>;
}

/**
 * Holds back an answer.
 *
 * @param address where from, or a glob of it
 */
export function held(address: string): Held {
  const question = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  return {
    hold: async (page) => {
      await page.route(address, async (route) => {
        question.resolve();
        await gate.promise;
        await route.continue();
      });
    },
    asked: question.promise,
    letGo: gate.resolve,
    arrived: async (page) => {
      const coming = page.waitForResponse(address);
      gate.resolve();
      const answer = await coming;
      await answer.finished();
      // What the page asks for now, it gets and draws after what it asked for before.
      await page.evaluate(async (url) => {
        await (await fetch(url)).text();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, answer.url());
    },
  };
}
