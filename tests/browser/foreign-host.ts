import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listen } from '../../src/site/build/server.ts';
import { stop } from '../site-once/publish.ts';
import { site } from './browser.ts';

/** A page on another host than ours, as a hospital would have it. */
interface ForeignPage {
  body: string;
  style?: string;
  /** What its content security policy allows; nothing else. */
  allows?: string;
}

/** All that the element needs of a page's policy. */
export const allowsElement = `script-src ${site.address}; connect-src ${site.address}`;
export const script = (file = 'kliniske-studier.js', more = ''): string =>
  `<script type="module" src="${site.address}/embed/${file}"${more} crossorigin></script>`;

/** Starts another host for the tests of a file. */
export function foreignHost() {
  const pages = new Map<string, ForeignPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url?.replace('.css', '') ?? '');
    if (request.url?.endsWith('.css')) {
      response.setHeader('Content-Type', 'text/css');
      response.end(page?.style);
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; img-src data:; ${page?.style ? "style-src 'self'; " : ''}${page?.allows ?? allowsElement}`,
    );
    response.end(document(request.url ?? '', page));
  });
  const put = (page: ForeignPage): string => {
    const path = `/${pages.size}`;
    pages.set(path, page);
    return `${address()}${path}`;
  };
  const address = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  beforeAll(() => listen(server, 0));
  afterAll(() => stop(server));
  return {
    /** Goes to a page of that host. */
    show: async (page: Page, shown: ForeignPage): Promise<void> => {
      await page.goto(put(shown));
    },
    /** Opens a page of that host beside another, and tells what goes wrong on it. */
    showBeside: async (page: Page, shown: ForeignPage): Promise<{ page: Page; faults: string[] }> => {
      const beside = await page.context().newPage();
      const faults: string[] = [];
      beside.on('pageerror', (error) => faults.push(String(error)));
      beside.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      await beside.goto(put(shown));
      return { page: beside, faults };
    },
  };
}

const document = (path: string, page: ForeignPage | undefined): string =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Sykehuset</title><link rel="icon" href="data:,">
${page?.style ? `<link rel="stylesheet" href="${path}.css">` : ''}</head>
<body><main><h1>Sykehuset</h1><h2>Studier hos oss</h2>${page?.body ?? ''}</main></body></html>`;
