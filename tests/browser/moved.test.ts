import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll, beforeAll, expect } from 'vitest';
import { contentSecurityPolicy } from '../../src/hosting/index.ts';
import { listen } from '../../src/site/build/server.ts';
import { site, test } from './browser.ts';

// A host that sends files and nothing else: no headers of ours, no redirects.
const plain = createServer(sirv(site.folder, { dev: true }));
const on = { ...site };

beforeAll(async () => {
  await listen(plain, 0);
  on.address = `http://localhost:${(plain.address() as AddressInfo).port}`;
});
afterAll(() => plain.close().closeAllConnections());

const moves = [
  ['/studier/hjertesvikt-trening/', '/studier/trening-ved-hjertesvikt/'],
  ['/en/studies/hjertesvikt-trening/', '/en/studies/trening-ved-hjertesvikt/'],
] as const;

for (const [from, to] of moves) {
  test(`${from} leads on where a host cannot redirect`, async ({ quiet }) => {
    const { page } = await quiet(from, { on });
    await page.waitForURL(`**${to}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
  });

  test(`${from} leads on where a host cannot redirect, without script`, async ({ quiet }) => {
    const { page } = await quiet(from, { on, javaScriptEnabled: false });
    await page.waitForURL(`**${to}`);
  });

  test(`${from} leads on by a redirect, and what stood behind the question mark comes along`, async ({
    quiet,
  }) => {
    const { page } = await quiet(`${from}?fra=plakat`);
    expect(page.url()).toBe(`${site.address}${to}?fra=plakat`);
  });
}

test('the policy that these tests see is the one that every host is told of', async ({ quiet }) => {
  const { page } = await quiet('/studier/');
  const response = await page.reload();
  expect(await response?.headerValue('content-security-policy')).toBe(contentSecurityPolicy);
});
