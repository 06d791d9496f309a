import chromiumPackage from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the browser, or why there is none. */
    browser: { endpoint: string } | { missing: string };
  }
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing is drawn on a screen, and pages are few at a time: what a browser does for those can be spared.
  '--disable-gpu-compositing',
  '--disable-software-rasterizer',
  '--disable-site-isolation-trials',
  '--js-flags=--single-threaded',
];

/**
 * Starts one browser for all tests. Unpacking it here, once, keeps two tests from unpacking it at once.
 *
 * @throws in continuous integration, when the browser cannot start: elsewhere the tests are skipped, and say so
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = process.env['CHROME_PATH'] ?? (await chromiumPackage.executablePath());
  const server = await chromium
    .launchServer({ executablePath, args: flags })
    .catch((error: Error) => missingLibrary(executablePath, error));
  if (typeof server === 'string') {
    if (process.env['CI']) throw new Error(server);
    project.provide('browser', { missing: server });
    return undefined;
  }
  project.provide('browser', { endpoint: server.wsEndpoint() });
  return () => server.close();
}

/**
 * The sentence that says which library the browser lacks.
 *
 * @throws the error itself, when it has another cause
 */
function missingLibrary(executablePath: string, error: Error): BrowserServer | string {
  const library = /loading shared libraries: ([^\s:]+)/.exec(error.message)?.[1];
  if (library === undefined) throw error;
  return `The browser ${executablePath} lacks the system library ${library}; install it (Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1) or set CHROME_PATH to a Chrome that starts.`;
}
