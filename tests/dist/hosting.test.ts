import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../../.htmlvalidate.json' with { type: 'json' };
import { hostFileNames } from '../../src/hosting/index.ts';
import { matches, readHeadersFile, sentByCloudflare } from '../hosting/headers-file.ts';
import { answeredByNginx, readNginx } from '../hosting/nginx-file.ts';
import { demonstration, filesIn, movedPagesOf, read, readJson, site } from '../site-once/pages.ts';

const sites = [
  ['the shared site', site],
  ['a site in a folder of its host', demonstration],
] as const;

/** What the address of a file is: a page has that of its folder. */
const addressesOf = ({ folder, base }: typeof site): string[] =>
  filesIn(folder)
    .filter((file) => !hostFileNames.includes(file))
    .map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);

describe.each(sites)('in %s', (_, of) => {
  const headers = read(of, '_headers');
  const blocks = readHeadersFile(headers);
  const server = readNginx(read(of, 'nginx.conf'));
  const addresses = addressesOf(of);

  test('no file has headers from two rules besides those of every answer', () => {
    const [everywhere, ...others] = blocks;
    expect(everywhere?.path).toBe(`${of.base}*`);
    const twice = addresses.filter((asked) => others.filter((block) => matches(block, asked)).length > 1);
    expect(twice).toEqual([]);
  });

  test('every rule is for files that exist, or for those that hospitals are to embed', () => {
    const idle = blocks.filter((block) => !addresses.some((asked) => matches(block, asked)));
    expect(idle.map(({ path }) => path).filter((path) => !path.includes('/embed/'))).toEqual([]);
  });

  test('Cloudflare Pages and nginx send the same with every file', () => {
    const different = addresses.filter((asked) => {
      const [one, other] = [sentByCloudflare(headers, asked), answeredByNginx(server, asked).fields];
      return JSON.stringify(Object.entries(one).sort()) !== JSON.stringify(Object.entries(other).sort());
    });
    expect(different).toEqual([]);
    expect(addresses.length).toBeGreaterThan(500);
  });

  test('the server sends the same with a file of each kind', async () => {
    const kinds = new Map(
      addresses.map((asked) => {
        const rule = blocks.findLast((block) => matches(block, asked))?.path;
        return [`${rule} ${/\.\w+$/.exec(asked)?.[0]}`, asked];
      }),
    );
    for (const asked of kinds.values()) {
      const response = await fetch(`${of.address}${asked}`);
      const sent = Object.entries(answeredByNginx(server, asked).fields);
      expect(response.status, asked).toBe(200);
      expect(
        sent.map(([name]) => [name, response.headers.get(name)]),
        asked,
      ).toEqual(sent);
      expect(response.headers.has('access-control-allow-origin'), asked).toBe(
        sent.some(([name]) => name === 'Access-Control-Allow-Origin'),
      );
    }
    expect(kinds.size).toBeGreaterThan(15);
  });

  test('only parts of the search are plain bytes', () => {
    const bytes = addresses.filter((asked) =>
      /octet-stream/.test(sentByCloudflare(headers, asked)['Content-Type'] ?? ''),
    );
    expect(bytes.filter((asked) => !asked.startsWith(`${of.base}pagefind/`))).toEqual([]);
  });

  test('what hosts are told is not served', async () => {
    for (const name of hostFileNames)
      expect((await fetch(`${of.address}${of.base}${name}`)).status, name).toBe(404);
  });

  const moves = read(of, '_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [from: string, to: string, status: string]);

  test.each(moves)('%s leads to %s', async (from, to) => {
    const response = await fetch(`${of.address}${from}?fra=plakat`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${to}?fra=plakat`]);
    const target = `${to.slice(of.base.length)}${to.endsWith('/') ? 'index.html' : ''}`;
    expect(existsSync(join(of.folder, target))).toBe(true);
  });

  test('every old address of what has been renamed is among them', () => {
    const from = moves.map(([old]) => old.slice(of.base.length));
    expect(from).toEqual(
      expect.arrayContaining([
        'sykdommer/weak-heart/',
        'en/conditions/cardiac-insufficiency/',
        'sykdommer/weak-heart/testvik-sykehus/',
        'sykdommer/heart-failure/testvik-sykehus/',
        'sykdommer/weak-heart/feed.xml',
        'api/v1/conditions/weak-heart.json',
        'embed/frame/condition/weak-heart/',
        'sykehus/testvik-sykehus/',
        'sykehus/testvik-sykehus/plakat/',
        'api/v1/institutions/testvik-sykehus.json',
        'en/embed/frame/institution/testvik-sykehus/',
        'nokkeltall/sykehus/testvik-sykehus/',
        'nokkeltall/data/institution-testvik-sykehus-semicolon.csv',
        'fagomrader/heart-and-vessels/',
        'api/v1/categories/heart-and-vessels.json',
        'fagomrader/heart-and-vessels/feed.xml',
      ]),
    );
    expect(new Set(from).size).toBe(from.length);
  });

  test('every old address of a study is among them, with the study’s data', () => {
    const { data } = readJson<{ data: { id: string; previousIds: string[] } }>(
      of,
      'api/v1/studies/trening-ved-hjertesvikt.json',
    );
    expect(data.previousIds).toEqual(['hjertesvikt-trening']);
    for (const folder of ['studier/', 'en/studies/'])
      expect(moves).toContainEqual([
        `${of.base}${folder}hjertesvikt-trening/`,
        `${of.base}${folder}trening-ved-hjertesvikt/`,
        '301',
      ]);
  });

  const moved = movedPagesOf(of);

  test('a host that cannot redirect has a page at each old address of a page', () => {
    const old = moves.map(([from]) => from).filter((from) => from.endsWith('/'));
    expect(old.length).toBeGreaterThan(20);
    expect(moved.map(({ path }) => path).sort()).toEqual(old.sort());
  });

  test.each(moved.map((page) => [page.path, page] as const))(
    'the page at %s leads on and hides itself',
    (path, page) => {
      const to = moves.find(([from]) => from === path)?.[1];
      expect(page.values('meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=${to}`]);
      expect(page.values('a[href]', 'href')).toEqual([to]);
      expect(page.values('link[rel="canonical"]', 'href')).toEqual([`${of.origin}${to}`]);
      expect(page.values('meta[name="robots"]', 'content')).toEqual(['noindex']);
      const norwegian = path.startsWith(`${of.base}studier/`) ? 'nb' : of === demonstration ? 'nn' : 'nb';
      expect(page.values('html', 'lang')).toEqual([path.startsWith(`${of.base}en/`) ? 'en' : norwegian]);
      expect(page.all('h1')).toHaveLength(1);
      expect(read(of, 'sitemap-0.xml')).not.toContain(path);
      const validator = new HtmlValidate({ ...rules, extends: [...rules.extends] } as object);
      const faults = validator.validateStringSync(page.source).results.flatMap((result) => result.messages);
      expect(faults.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    },
  );
});
