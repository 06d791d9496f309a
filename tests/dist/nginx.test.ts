import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/hosting/index.ts';
import { demonstration, read, site } from '../site-once/pages.ts';

/** `NGINX_PATH` names another. Debian keeps programs of this kind where only the administrator looks. */
const nginx = [process.env['NGINX_PATH'] ?? 'nginx', '/usr/sbin/nginx'].find(
  (program) => spawnSync(program, ['-v']).status === 0,
);
const missing =
  'nginx is not installed, so its configuration was read but not run; install it (Debian and Ubuntu: apt-get install nginx-light) or set NGINX_PATH to a program.';

const sites = [
  ['the shared site', site],
  ['a site in a folder of its host', demonstration],
] as const;

describe.each(sites)('nginx with %s', (_, of) => {
  let place = '';
  let address = '';
  let running: ChildProcess | undefined;

  beforeEach(({ skip }) => skip(nginx === undefined, missing));
  beforeAll(async () => {
    if (nginx === undefined) return;
    place = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    address = `http://127.0.0.1:${port}${of.base}`;
    const file = join(place, 'main.conf');
    writeFileSync(file, mainConfiguration(of, place, port));
    const started = spawn(nginx, ['-p', place, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
    running = started;
    let said = '';
    started.stderr.on('data', (chunk) => (said += chunk));
    while (!(await fetch(address).catch(() => undefined))) {
      if (started.exitCode !== null || started.signalCode !== null)
        throw new Error(`nginx refuses:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  afterAll(async () => {
    if (running === undefined) return;
    running.kill();
    if (running.exitCode === null) await once(running, 'exit');
    rmSync(place, { recursive: true, force: true });
  });

  test.each([
    '',
    'studier/',
    'robots.txt',
    'icon.svg',
    'share.png',
    'pagefind/pagefind.js',
    'pagefind/lexicon.json',
    'feed.xml',
    'feed.json',
    'sykdommer/cancer/feed.xml',
    'api/v1/studies.json',
    'fhir/r5/Bundle.json',
    'fhir/r5/ResearchStudy.ndjson',
    'dcat/catalog.ttl',
  ])('sends «%s» as every host is told to', async (path) => {
    const { status, headers } = await fetch(`${address}${path}`);
    const expected = Object.entries({ ...fieldsOf(path), 'X-Content-Type-Options': 'nosniff' });
    expect(status).toBe(200);
    expect(expected.map(([name]) => [name, headers.get(name)])).toEqual(expected);
    expect(headers.get('content-security-policy')).toBe(
      (await fetch(`${of.address}${of.base}`)).headers.get('content-security-policy'),
    );
  });

  test.each([
    'finnes-ikke/',
    '_astro/finnes-ikke.js',
    'nginx.conf',
    '_headers',
    '_redirects',
    '.git/config',
    'studier/.env',
  ])('answers «%s» with the page for missing addresses, which nobody keeps', async (path) => {
    const response = await fetch(`${address}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(read(of, '404.html'));
  });

  test.each([
    ['embed/frame/institution/nedlagt/', 'embed/frame/404.html'],
    ['embed/frame/institution/', 'embed/frame/404.html'],
    ['en/embed/frame/condition/none/', 'en/embed/frame/404.html'],
  ])('answers «%s» with a page that may stand in a frame', async (path, file) => {
    const response = await fetch(`${address}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toBe(fieldsOf(file)['Content-Security-Policy']);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await response.text()).toBe(read(of, file));
  });

  test.each([
    'api/',
    'api/v1/studies/finnes-ikke.json',
    'fhir/r5/ResearchStudy/x.json',
    'sykehus/x/feed.xml',
  ])('answers «%s» with words that a page of another site may read', async (path) => {
    const response = await fetch(`${address}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ status: 404 });
  });

  test('lets a page of another site ask whether its copy is the newest, also where a study has moved', async () => {
    const asked = await fetch(`${address}api/v1/studies.json`, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
    const old = `${address}api/v1/studies/hjertesvikt-trening.json`;
    const moved = await fetch(old, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('access-control-allow-origin')]).toEqual([301, '*']);
    expect(await (await fetch(old)).json()).toMatchObject({ data: { id: 'trening-ved-hjertesvikt' } });
  });

  test('sends readers of an old address on, and those who forgot the slash', async () => {
    const from = async (path: string) => {
      const { status, headers } = await fetch(`${address}${path}`, { redirect: 'manual' });
      return [status, headers.get('location')];
    };
    expect(await from('studier/hjertesvikt-trening/?fra=plakat')).toEqual([
      301,
      `${of.base}studier/trening-ved-hjertesvikt/?fra=plakat`,
    ]);
    expect(await from('studier')).toEqual([301, `${of.base}studier/`]);
  });

  test.each(['studier/', 'api/v1/studies.json', 'fhir/r5/Bundle.json', 'feed.xml', 'pagefind/lexicon.json'])(
    'sends «%s» compressed',
    async (path) => expect(await encodingOf(`${address}${path}`)).toBe('gzip'),
  );

  test('sends a picture as it is', async () =>
    expect(await encodingOf(`${address}share.png`)).toBeUndefined());

  test('has nothing to complain of', () => expect(faultsIn(join(place, 'error.log'))).toEqual([]));
});

/** Runs in the foreground as one process, with every file of its own in one folder. */
const mainConfiguration = (of: typeof site, place: string, port: number): string => `
daemon off;
master_process off;
pid ${join(place, 'nginx.pid')};
error_log ${join(place, 'error.log')} warn;
events { }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((kind) => `  ${kind}_temp_path ${join(place, kind)};`)
  .join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${of.root};
    include ${join(of.folder, 'nginx.conf')};
  }
}
`;

/** What nginx wrote of faults, without the files that were not there, which the tests asked for. */
const faultsIn = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /\[(warn|alert|emerg|crit)\]/.test(line));

async function freePort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}

/** Asked without `fetch`, which unpacks what it gets. */
const encodingOf = (address: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    }).on('error', reject);
  });
