import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, fieldsOf, hostFiles, readRedirects } from '../../src/hosting/index.ts';
import { publish } from '../../src/published.ts';
import { redirectsOf } from '../../src/site/redirects.ts';
import { study, valid } from '../valid.ts';
import { readHeadersFile, sentByCloudflare } from './headers-file.ts';
import { answeredByNginx, readNginx } from './nginx-file.ts';

const files = (base: string, redirects: Parameters<typeof hostFiles>[1] = []): Record<string, string> =>
  Object.fromEntries(hostFiles(base, redirects).map(({ path, content }) => [path, String(content)]));

const paths = [
  '',
  'studier/',
  'studier/trening-ved-hjertesvikt/',
  'en/studies/page/2/',
  '404.html',
  '404.json',
  'build.json',
  'robots.txt',
  'icon.svg',
  'sitemap-0.xml',
  'share.png',
  'share/0123456789abcdef0123.png',
  '_astro/index.BxYz1234.css',
  '_astro/page.AbCd1234.js',
  '_astro/inter-latin.EfGh5678.woff2',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.no_c7baa25f14.pf_meta',
  'pagefind/index/no_1585064.pf_index',
  'pagefind/lexicon.json',
  'pagefind/facets.json',
  'pagefind/facets-condition.json',
  'pagefind/card/no/12.json',
  'pagefind/titles/no/hj.json',
  'near/no.json',
  'pagefind/card/place/7.json',
  'feed.xml',
  'feed.json',
  'sykdommer/cancer/feed.xml',
  'api/v1/studies.json',
  'fhir/r5/Bundle.json',
  'fhir/r5/ResearchStudy.ndjson',
  'dcat/catalog.ttl',
  'embed/v1.0.0/kliniske-studier.js',
  'embed/kliniske-studier.js',
  'embed/frame/institution/vest/',
  'en/embed/frame/condition/cancer/',
  'embed/frame/404.html',
];

describe.each([['/'], ['/katalog/']])('of a site at %s', (base) => {
  const { _headers = '', 'nginx.conf': nginx = '' } = files(base);
  const server = readNginx(nginx);

  test.each(paths)('every host sends the same with «%s»', (path) => {
    const sent = sentByCloudflare(_headers, `${base}${path}`);
    expect(sent).toMatchObject(fieldsOf(path));
    expect(answeredByNginx(server, `${base}${path}`)).toEqual({ status: 200, to: undefined, fields: sent });
  });

  test('nothing is said of what stands outside it', () => {
    expect(readHeadersFile(_headers).filter(({ path }) => !path.startsWith(base))).toEqual([]);
    const places = server.filter(({ name }) => name === 'location').map(({ words }) => words[1] ?? '');
    expect(places.filter((place) => !place.replace('^', '').startsWith(base))).toEqual([]);
  });

  test('nginx keeps to itself what hosts are told', () => {
    for (const name of ['_headers', '_redirects', 'nginx.conf'])
      expect(answeredByNginx(server, `${base}${name}`).status, name).toBe(404);
  });
});

test.each([
  ['', 'public, max-age=0, must-revalidate'],
  ['pagefind/lexicon.json', 'public, max-age=0, must-revalidate'],
  ['pagefind/card/no/12.json', 'public, max-age=0, must-revalidate'],
  ['_astro/page.AbCd1234.js', 'public, max-age=31536000, immutable'],
  ['embed/v1.0.0/kliniske-studier.js', 'public, max-age=31536000, immutable'],
  ['embed/kliniske-studier.js', 'public, max-age=300, stale-while-revalidate=86400'],
  ['pagefind/index/no_1585064.pf_index', 'public, max-age=31536000, immutable'],
  ['feed.json', 'public, max-age=300, stale-while-revalidate=86400'],
  ['api/v1/studies.json', 'public, max-age=300, stale-while-revalidate=86400'],
])('«%s» may be kept: %s', (path, rule) => expect(fieldsOf(path)['Cache-Control']).toBe(rule));

test.each([
  ['fhir/r4/Bundle.json', 'application/fhir+json'],
  ['fhir/r4/ResearchStudy.ndjson', 'application/fhir+ndjson'],
  ['feed.json', 'application/feed+json'],
  ['sykehus/vest/feed.xml', 'application/atom+xml'],
  ['dcat/catalog.ttl', 'text/turtle; charset=utf-8'],
  ['api/v1/studies.json', 'application/json'],
  ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
])('«%s» is %s', (path, type) => expect(fieldsOf(path)['Content-Type']).toBe(type));

test('the policy allows no inline script or style, no other host, and no frame around a page', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(contentSecurityPolicy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]),
  );
});

test('an evaluator of policies finds no way around it', () => {
  const findings = new CspEvaluator(new CspParser(contentSecurityPolicy).csp).evaluate();
  // A hint to look at: all that is ours to serve is ours, and no answer is made of what somebody asked.
  expect(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
});

test.each([
  ['embed/frame/institution/vest/', '*'],
  ['en/embed/frame/condition/cancer/', '*'],
  ['embed/frame/category/none/', '*'],
  ['embed/frame/404.html', '*'],
  ['404.html', "'none'"],
  ['sykehus/vest/', "'none'"],
  ['embed/kliniske-studier.js', "'none'"],
])('who may show «%s» in a frame: %s, under the same policy otherwise', (path, ancestors) => {
  const policy = sentByCloudflare(files('/')['_headers'] ?? '', `/${path}`)['Content-Security-Policy'];
  expect(policy).toBe(
    contentSecurityPolicy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`),
  );
});

test('the file of headers is within what Cloudflare Pages reads', () => {
  const blocks = readHeadersFile(files('/')['_headers'] ?? '');
  expect(blocks.length).toBeLessThanOrEqual(100);
  expect(blocks.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  const fields = blocks.flatMap((block) => block.fields);
  expect(fields.filter(([name, value]) => name === '' || `${name}: ${value}`.length > 1990)).toEqual([]);
});

describe('a study that has been renamed twice', () => {
  const renamed = study('trening-ved-hjertesvikt', { previousSlugs: ['gammel', 'eldre'] });
  const redirects = redirectsOf(
    publish({ ...valid, studies: [renamed] }, 'https://eier.example.no/katalog/'),
  );
  const written = files('/katalog/', redirects);

  test('is found at every earlier address, those first that no page leads on from', () => {
    const below = (old: string) => (redirect: { from: string }) => redirect.from.includes(`/${old}`);
    expect(redirects.filter(below('gammel')).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/katalog/studier/gammel/feed.xml /katalog/studier/trening-ved-hjertesvikt/feed.xml',
      '/katalog/api/v1/studies/gammel.json /katalog/api/v1/studies/trening-ved-hjertesvikt.json',
      '/katalog/studier/gammel/ /katalog/studier/trening-ved-hjertesvikt/',
      '/katalog/en/studies/gammel/ /katalog/en/studies/trening-ved-hjertesvikt/',
      '/katalog/studier/gammel/plakat/ /katalog/studier/trening-ved-hjertesvikt/plakat/',
      '/katalog/en/studies/gammel/poster/ /katalog/en/studies/trening-ved-hjertesvikt/poster/',
    ]);
    expect(redirects.filter(below('eldre'))).toHaveLength(6);
    const pages = redirects.map(({ from }) => from.endsWith('/'));
    expect(pages).toEqual(pages.toSorted());
  });

  test('is told of alike to every host', () => {
    const { _redirects = '', 'nginx.conf': nginx = '' } = written;
    expect([...readRedirects(_redirects)]).toEqual(redirects.map(({ from, to }) => [from, to]));
    expect(
      _redirects
        .trim()
        .split('\n')
        .every((line) => /^\/\S+ \/\S+ 301$/.test(line)),
    ).toBe(true);
    const server = readNginx(nginx);
    for (const { from, to } of redirects)
      expect(answeredByNginx(server, from), from).toMatchObject({ status: 301, to: `${to}$is_args$args` });
  });
});

test('the poster of a study that takes in no more is not led to', () => {
  const closed = study('trening-ved-hjertesvikt', { previousSlugs: ['gammel'], status: 'completed' });
  const redirects = redirectsOf(publish({ ...valid, studies: [closed] }, undefined)).filter(({ from }) =>
    from.includes('/gammel'),
  );
  expect(redirects.filter(({ to }) => /plakat|poster/.test(to))).toEqual([]);
  expect(redirects).toHaveLength(4);
});
