import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentSecurityPolicy, fieldsOf } from '../../src/hosting/index.ts';
import { listen, siteServer } from '../../src/site/build/server.ts';
import { demonstration, read, site } from '../site-once/pages.ts';
import { stop } from '../site-once/publish.ts';

const get = (path: string): Promise<Response> => fetch(`${site.address}${path}`, { redirect: 'manual' });

describe('the server', () => {
  test.each(['/', '/studier/', '/feed.xml', '/api/v1/studies.json', '/finnes-ikke/'])(
    'sends its rules for loading with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test.each([
    ['/', 'text/html'],
    ['/api/v1/studies.json', 'application/json'],
    ['/feed.json', 'application/feed+json'],
    ['/feed.xml', 'application/atom+xml'],
    ['/fhir/r5/Bundle.json', 'application/fhir+json'],
    ['/fhir/r4/ResearchStudy.ndjson', 'application/fhir+ndjson'],
    ['/dcat/catalog.ttl', 'text/turtle'],
    ['/pagefind/pagefind.js', 'text/javascript'],
    ['/icon.svg', 'image/svg+xml'],
  ])('says what %s is', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  });

  test.each([
    ['/api/v1/studies.json', '*'],
    ['/fhir/r5/Bundle.json', '*'],
    ['/dcat/catalog.ttl', '*'],
    ['/studier/', null],
    ['/pagefind/pagefind.js', null],
  ])('tells the pages of other sites whether they may fetch %s', async (path, origin) =>
    expect((await get(path)).headers.get('access-control-allow-origin')).toBe(origin),
  );

  test('adds the slash that a reader forgot, as hosts do', async () => {
    const { status, headers } = await get('/en/studies?q=a');
    expect([status, headers.get('location')]).toEqual([301, '/en/studies/?q=a']);
  });

  test.each(['/finnes-ikke/', '/studier/finnes-ikke', '/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json'])(
    'answers %s with the page for missing addresses',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(read(site, '404.html'));
    },
  );

  test.each([
    ['/embed/frame/institution/nedlagt/', 'embed/frame/404.html'],
    ['/embed/frame/', 'embed/frame/404.html'],
    ['/en/embed/frame/condition/none/', 'en/embed/frame/404.html'],
  ])('answers %s with a page that may stand in a frame', async (path, file) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([
      404,
      contentSecurityPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    ]);
    expect(await response.text()).toBe(read(site, file));
  });

  test.each([
    '/api/v1/studies/finnes-ikke.json',
    '/fhir/r5/ResearchStudy/finnes-ikke.json',
    '/dcat/finnes-ikke.ttl',
  ])('answers %s with words that a page of another site may read', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(Object.fromEntries(response.headers)).toMatchObject(lowerCase(fieldsOf('404.json')));
    expect(await response.json()).toMatchObject({ type: 'about:blank', status: 404, title: 'Not Found' });
  });

  test('lets a page of another site ask whether its copy is the newest, also where a study has moved', async () => {
    const asked = await fetch(`${site.address}/api/v1/studies.json`, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
    const moved = await get('/api/v1/studies/hjertesvikt-trening.json');
    expect([moved.status, moved.headers.get('access-control-allow-origin')]).toEqual([301, '*']);
  });

  test.each([
    '/nginx.conf',
    '/%6eginx.conf',
    '/./nginx.conf',
    '//nginx.conf',
    '/_headers/',
    '/studier/../_redirects',
    '/.git/config',
    '/%2egit/config',
    '/studier/.env',
    '/%E5',
  ])('keeps %s to itself', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('listens to this machine alone unless told otherwise', async () => {
    const server = siteServer(site.folder, '/');
    await listen(server, 0);
    onTestFinished(() => stop(server));
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('of a site in a folder sends readers there, and nothing else from above it', async () => {
    const above = await fetch(`${demonstration.address}/`, { redirect: 'manual' });
    expect([above.status, above.headers.get('location')]).toEqual([302, '/katalog/']);
    const inside = await fetch(`${demonstration.address}/katalog/studier/`);
    expect(inside.status).toBe(200);
    expect(await inside.text()).toBe(read(demonstration, 'studier/index.html'));
  });
});

const lowerCase = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

/** Asked for as written: `fetch` would tidy the address first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
