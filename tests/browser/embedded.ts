import type { Page, Route } from 'playwright-core';
import { site, type Visit } from './browser.ts';
import { type foreignHost, script } from './foreign-host.ts';

const fallback = '<a href="https://sykehuset.example/studier">Våre studier</a>';
export const element = (attributes: string): string =>
  `<kliniske-studier ${attributes}>${fallback}</kliniske-studier>`;
export const west = 'institution="testsykehuset-vest"';
export const westFile = `${site.address}/api/v1/institutions/testsykehuset-vest.json`;

type Open = (path: string, options?: { javaScriptEnabled?: boolean; isFirst?: boolean }) => Promise<Visit>;

/** A visit to a page on another host that has the element, with the script last. */
export async function embedded(
  host: ReturnType<typeof foreignHost>,
  open: Open,
  body: string,
  {
    style,
    allows,
    prepare,
    isFirst = false,
  }: { style?: string; allows?: string; prepare?: (page: Page) => Promise<unknown>; isFirst?: boolean } = {},
): Promise<Visit> {
  const visit = await open('/robots.txt', { isFirst });
  await prepare?.(visit.page);
  visit.faults.length = 0;
  visit.requests.length = 0;
  await host.show(visit.page, {
    body: `${body}${script()}`,
    ...(style && { style }),
    ...(allows && { allows }),
  });
  return visit;
}

export const titles = (page: Page, within = 'kliniske-studier') => page.locator(`${within} h3 a`);
export const line = (page: Page) => page.locator('kliniske-studier [role=status]');

/** Answers a document of ours with something else. */
export const answering =
  (body: string, status = 200) =>
  (page: Page) =>
    page.route(westFile, (route: Route) =>
      route.fulfill({
        status,
        body,
        contentType: 'application/json',
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );

export const document = (studies: object[], schemaVersion = '1.0'): string =>
  JSON.stringify({ schemaVersion, data: { url: `${site.origin}/sykehus/testsykehuset-vest/`, studies } });
export const study = (fields: object): object => ({
  id: 'a',
  url: `${site.origin}/studier/a/`,
  title: 'En studie',
  status: 'recruiting',
  ...fields,
});
