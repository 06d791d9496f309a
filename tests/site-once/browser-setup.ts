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
];

/** Starts one browser for all tests. Unpacking it here, once, keeps two tests from unpacking it at once. */
export default async function setup(project: TestProject): Promise<() => Promise<void> | void> {
  const executablePath = process.env['CHROME_PATH'] ?? (await chromiumPackage.executablePath());
  const server = await chromium
    .launchServer({ executablePath, args: flags })
    .catch((error: Error) => missingLibrary(executablePath, error));
  if (typeof server === 'string') {
    project.provide('browser', { missing: server });
    // Once before the tests and once after them, where it is not scrolled away.
    const tell = (): void => console.error(`\n${server}\n`);
    tell();
    return tell;
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
  return `THE BROWSER TESTS ARE SKIPPED: ${executablePath} lacks the system library ${library}; install it (Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1) or set CHROME_PATH to a Chrome that starts.`;
}
