import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { browserFlags } from '../site-once/browser-setup.ts';
import type { Site } from '../site-once/publish.ts';

/** How a reader's browser is. */
type Options = Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'viewport' | 'colorScheme' | 'permissions' | 'geolocation'
>;

/** A page that visits take one after the other: a new one costs the processor twice as much as the visit itself. */
export interface Kept {
  page: Page;
  /** The pages that can stand in for each other have the same. */
  kind: string;
  origin: string;
  devTools: CDPSession;
  /** It was given a script that runs before the page's own, which cannot be taken back. */
  isSpoilt: boolean;
}

/** How long a page may take for one thing before a test says that it never ends. */
const patience = 60_000;
const usualScreen = { width: 1280, height: 720 };

const free: Kept[] = [];
let starting: Promise<Browser> | undefined;

/** A page that knows nothing of earlier visits, in this process's browser. */
export async function take(executablePath: string, on: Site, options: Options): Promise<Kept> {
  const kind = kindOf(on, options);
  const at = free.findIndex((kept) => kept.kind === kind);
  const [kept] = at === -1 ? [] : free.splice(at, 1);
  if (!kept) return make(executablePath, on, options);
  const { viewport, colorScheme } = options;
  await kept.page.setViewportSize(viewport ?? usualScreen);
  await kept.page.emulateMedia({ media: null, colorScheme: colorScheme ?? null });
  return kept;
}

/** Forgets all that a visit left, and keeps the page for the next one unless it is spoilt. */
export async function leave(kept: Kept, hadFaults: boolean): Promise<void> {
  const { page, devTools, origin } = kept;
  const context = page.context();
  if (hadFaults || kept.isSpoilt || page.isClosed()) return context.close();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ['request', 'console', 'pageerror'] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await context.clearCookies();
  free.push(kept);
}

/** The options that a page has for good. */
const kindOf = (on: Site, { viewport, colorScheme, ...lasting }: Options): string =>
  JSON.stringify([on.address, lasting]);

/** A page in a browser profile of its own. */
export async function make(executablePath: string, on: Site, options: Options): Promise<Kept> {
  starting ??= chromium.launch({ executablePath, args: browserFlags });
  const context = await (await starting).newContext(options);
  context.setDefaultTimeout(patience);
  // The reader's day is the site's own, so that a page says the same whenever the test is run.
  await context.addInitScript(standStill, noonOf(on.today));
  const page = await context.newPage();
  const kept = {
    page,
    kind: kindOf(on, options),
    origin: on.address,
    devTools: await context.newCDPSession(page),
    isSpoilt: false,
  };
  const addInitScript = page.addInitScript.bind(page);
  page.addInitScript = (script, argument) => {
    kept.isSpoilt = true;
    return addInitScript(script, argument);
  };
  return kept;
}

/** Lets a page believe, from its next visit on, that it is another day. */
export const letItBe = (page: Page, day: string): Promise<unknown> =>
  page.addInitScript(standStill, noonOf(day));

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/**
 * Lets a page believe that it is always the same moment. Playwright's own clock would take over the timers and the
 * measurements too, and the search sees by those whether a file was lost.
 */
function standStill(moment: number): void {
  globalThis.Date = class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [moment] : parts) as [number]));
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
}
