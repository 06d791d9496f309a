import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser stands, or why there is none. */
    browser: { executablePath: string } | { missing: string };
  }
}

/** How each process of tests starts its browser. */
export const browserFlags = [
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
 * Unpacks the browser, once, so that no two processes do it at once, and tries whether it starts.
 *
 * @throws in continuous integration, when the browser cannot start: elsewhere the tests are skipped, and say so
 */
export default async function setup(project: TestProject): Promise<void> {
  const executablePath = process.env['CHROME_PATH'] ?? (await chromiumPackage.executablePath());
  const missing = await chromium
    .launch({ executablePath, args: browserFlags })
    .then((browser) => browser.close())
    .catch((error: Error) => missingLibrary(executablePath, error));
  if (missing !== undefined && process.env['CI']) throw new Error(missing);
  project.provide('browser', missing === undefined ? { executablePath } : { missing });
}

/**
 * The sentence that says which library the browser lacks.
 *
 * @throws the error itself, when it has another cause
 */
function missingLibrary(executablePath: string, error: Error): string {
  const library = /loading shared libraries: ([^\s:]+)/.exec(error.message)?.[1];
  if (library === undefined) throw error;
  return `The browser ${executablePath} lacks the system library ${library}; install it (Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1) or set CHROME_PATH to a Chrome that starts.`;
}
