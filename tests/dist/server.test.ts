import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/hosting/index.ts';
import { demonstration, read, site } from '../site-once/pages.ts';

const get = (path: string): Promise<Response> => fetch(`${site.address}${path}`, { redirect: 'manual' });

describe('the server', () => {
  test.each(['/', '/studier/', '/feed.xml', '/api/v1/studies.json', '/finnes-ikke/'])(
    'sends its rules for loading with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test.each([
    ['/', 'text/html'],
    ['/api/v1/studies.json', 'application/json'],
    ['/feed.json', 'application/feed+json'],
    ['/feed.xml', 'application/atom+xml'],
    ['/fhir/r5/Bundle.json', 'application/fhir+json'],
    ['/fhir/r4/ResearchStudy/trening-ved-hjertesvikt.json', 'application/fhir+json'],
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

  test.each(['/finnes-ikke/', '/studier/finnes-ikke', '/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json'])(
    'answers %s with the page for missing addresses',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(read(site, '404.html'));
    },
  );

  test('of a site in a folder sends readers there, and nothing else from above it', async () => {
    const above = await fetch(`${demonstration.address}/`, { redirect: 'manual' });
    expect([above.status, above.headers.get('location')]).toEqual([302, '/katalog/']);
    const inside = await fetch(`${demonstration.address}/katalog/studier/`);
    expect(inside.status).toBe(200);
    expect(await inside.text()).toBe(read(demonstration, 'studier/index.html'));
  });
});
