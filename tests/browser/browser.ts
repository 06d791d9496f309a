import type { BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { type Kept, leave, make, take } from './kept-pages.ts';

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
  /** With nothing in the browser's cache, so that all is asked of the host. */
  isFirst?: boolean;
}

const found = inject('browser');

/**
 * A test in the browser. `open` visits a page as a reader who was never here before; `quiet` does too, and the test fails if
 * a page wrote an error or asked another host for anything.
 */
export const test = base.extend<
  Record<'open' | 'quiet', (path: string, options?: VisitOptions) => Promise<Visit>>
>({
  open: async ({ skip }, use) => {
    if ('missing' in found) return skip(found.missing);
    const visits: { kept: Kept; visit: Visit }[] = [];
    await use(async (path, { on = site, isFirst = false, ...options } = {}) => {
      const kept = await (isFirst ? make : take)(found.executablePath, on, options);
      const visit = watch(kept.page, on);
      visits.push({ kept, visit });
      await kept.page.goto(`${on.address}${on.base}${path.slice(1)}`);
      return visit;
    });
    // The browser may tell of a fault once more when it meets the same file on the next visit.
    await Promise.all(visits.map(({ kept, visit }) => leave(kept, visit.faults.length > 0)));
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
