import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export const site = inject('site');
export const demonstration = inject('demonstration');
export const ownContent = inject('ownContent');

/** What a page did while a test looked at it. */
export interface Visit {
  page: Page;
  /** Paths of everything it asked its own host for. */
  requests: string[];
  /** What it wrote to the console as an error, and what it threw. */
  faults: string[];
  /** Addresses on other hosts that it asked for. */
  foreign: string[];
}

interface VisitOptions
  extends Pick<
    BrowserContextOptions,
    'javaScriptEnabled' | 'viewport' | 'colorScheme' | 'permissions' | 'geolocation'
  > {
  /** Which of the built sites; the path is below its base. */
  on?: typeof site;
}

/** How long a page may take for one thing before a test says that it never ends. */
const patience = 60_000;

const reached = inject('browser');
let starting: Promise<Browser> | undefined;

/** The one browser of all tests, reached anew by each process. */
const browser = (endpoint: string): Promise<Browser> => (starting ??= chromium.connect(endpoint));

/**
 * A test in the browser. `open` visits a page in a profile of its own; `quiet` does too, and the test fails if
 * a page wrote an error or asked another host for anything.
 */
export const test = base.extend<
  Record<'open' | 'quiet', (path: string, options?: VisitOptions) => Promise<Visit>>
>({
  open: async ({ skip }, use) => {
    if ('missing' in reached) return skip(reached.missing);
    const running = await browser(reached.endpoint);
    const closing: (() => Promise<void>)[] = [];
    await use(async (path, { on = site, ...options } = {}) => {
      const context = await running.newContext(options);
      context.setDefaultTimeout(patience);
      // The reader's day is the site's own, so that a page says the same whenever the test is run.
      await context.addInitScript(standStill, Date.parse(`${on.today}T12:00:00Z`));
      closing.push(() => context.close());
      const page = await context.newPage();
      const visit = watch(page, on);
      await page.goto(`${on.address}${on.base}${path.slice(1)}`);
      return visit;
    });
    await Promise.all(closing.map((close) => close()));
  },
  quiet: async ({ open }, use) => {
    const visits: Visit[] = [];
    await use(async (path, options) => {
      const visit = await open(path, options);
      visits.push(visit);
      return visit;
    });
    expect(visits.flatMap(({ faults, foreign }) => [...faults, ...foreign])).toEqual([]);
  },
});

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

function watch(page: Page, { address }: typeof site): Visit {
  const visit: Visit = { page, requests: [], faults: [], foreign: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${address}/`)) visit.requests.push(url.slice(address.length));
    else if (!/^(data|blob|about):/.test(url)) visit.foreign.push(url);
  });
  page.on('pageerror', (error) => visit.faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') visit.faults.push(message.text());
  });
  return visit;
}
