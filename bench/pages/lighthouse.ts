import { createServer } from 'node:net';
import chromiumPackage from '@sparticuz/chromium';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { Refusal } from '../../scripts/arguments.ts';

/** What is scored, in the order it is shown. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What was found on a page. */
export interface Judged {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** The audits that take from each score, with what they found. */
  short: Record<Category, string[]>;
  /** Seconds until something, and the largest part, is drawn, on a slow telephone. */
  firstPaint: number;
  largestPaint: number;
  /** All that the page loads by itself, as sent. */
  bytes: number;
  requests: number;
}

/** Measures a page, given its whole address. */
export type Judge = (address: string) => Promise<Judged>;

/**
 * Does work with a browser that Lighthouse measures pages in.
 *
 * @throws Refusal when the browser does not start
 */
export async function withLighthouse<T>(work: (judge: Judge) => Promise<T>): Promise<T> {
  const port = await freePort();
  const executablePath = process.env['CHROME_PATH'] ?? (await chromiumPackage.executablePath());
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args }).catch((error: Error) => {
    const reason = error.message.split('\n').find((line) => line.includes('error while loading')) ?? '';
    throw new Refusal(
      `Nettleseren ${executablePath} starter ikke. ${reason}\nInstaller det den mangler (Debian og Ubuntu: apt-get install libnss3 libnspr4 libexpat1), eller skriv i CHROME_PATH hvor en Chrome som virker, står.`,
    );
  });
  try {
    return await work((address) => judge(address, port));
  } finally {
    await browser.close();
  }
}

/** As on a telephone, which is what Lighthouse measures as unless told otherwise. */
async function judge(address: string, port: number): Promise<Judged> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] });
  const { lhr } = result ?? {};
  if (!lhr || lhr.runtimeError)
    throw new Error(`Lighthouse kunne ikke måle ${address}: ${lhr?.runtimeError?.message ?? 'uten svar'}`);
  const number = (audit: string): number => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const each = <T>(of: (category: Category) => T): Record<Category, T> =>
    Object.fromEntries(categories.map((category) => [category, of(category)])) as Record<Category, T>;
  return {
    scores: each((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    short: each((category) => shortIn(lhr, category)),
    firstPaint: number('first-contentful-paint') / 1000,
    largestPaint: number('largest-contentful-paint') / 1000,
    bytes: number('total-byte-weight'),
    requests: itemsOf(lhr, 'network-requests'),
  };
}

/** The audits that count in a category and have less than all there is. */
const shortIn = (lhr: Result, category: Category): string[] =>
  (lhr.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [id, lhr.audits[id]?.displayValue ?? ''].join(' ').trim());

function itemsOf(lhr: Result, audit: string): number {
  const details = lhr.audits[audit]?.details;
  return details && 'items' in details && Array.isArray(details.items) ? details.items.length : Number.NaN;
}

/** A port nobody uses. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });
