import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixtureFiles, temporaryFolder, today } from '../catalogue/content.ts';
import { command, quietly } from '../site-once/command.ts';
import { read, site } from '../site-once/pages.ts';

const stackTrace = /^\s+at /m;

const check = (...words: string[]): ReturnType<typeof command> =>
  command('check', '--format', 'json', ...words);

describe('check', () => {
  test('prints JSON and nothing else when asked to, with the keys it promises', async () => {
    const content = temporaryFolder(fixtureFiles('broken/unknown-value'));
    const { code, stdout, stderr } = await check('--content', content, '--today', today);
    const told = JSON.parse(stdout) as { problems: object[] };
    expect([code, stderr]).toEqual([1, '']);
    expect(Object.keys(told)).toEqual(['errors', 'warnings', 'due', 'problems']);
    expect(told).toMatchObject({ errors: 1, warnings: 0 });
    expect(told.problems.map((problem) => Object.keys(problem))).toEqual([
      ['file', 'line', 'field', 'level', 'rule', 'message', 'help'],
    ]);
  });

  test('of content without errors succeeds, and prints no problem that is not asked for', async () => {
    const words = ['--content', site.content, '--today', site.today];
    const { code, stdout } = await check(...words, '--level', 'error');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, problems: [] });
    const all = JSON.parse((await check(...words, '--level', 'due')).stdout);
    expect(all.warnings + all.due).toBeGreaterThan(0);
    expect(all.problems).toHaveLength(all.warnings + all.due);
  });

  test('in a format that does not exist answers with one sentence', async () => {
    const { code, stdout, stderr } = await command('check', '--format', 'xml', '--today', today);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe('--format xml finnes ikke. Velg text, json, github.');
  });
});

describe('start', () => {
  test('says where the catalogue is, and serves it', async () => {
    const words = ['scripts/start.ts', ...ofCopy(), '--content', site.content, '--port', '0'];
    const running = spawn(process.execPath, words, { env: quietly, stdio: ['ignore', 'ignore', 'pipe'] });
    onTestFinished(() => void running.kill());
    const [told] = (await once(running.stderr, 'data')) as [Buffer];
    const [, address = ''] = /^Oversikten er klar på (http:\/\/localhost:\d+\/)\n$/.exec(String(told)) ?? [];
    expect(address, String(told)).not.toBe('');
    expect(await (await fetch(address)).text()).toBe(read(site, 'index.html'));
  });

  test('on a port in use says so in one sentence, with a way out', async () => {
    const { port } = (await occupied()).address() as AddressInfo;
    const { code, stdout, stderr } = await start('--content', site.content, '--port', String(port));
    expect([code, stdout, stderr.trim()]).toEqual([
      1,
      '',
      `Port ${port} er i bruk av et annet program. Velg en annen: npm start -- --port ${port + 1}`,
    ]);
  });

  test('with a port that is none says so in one sentence', async () => {
    const { code, stderr } = await start('--content', site.content, '--port', '99999');
    expect([code, stderr.trim()]).toEqual([1, '--port skal være et tall fra 0 til 65535.']);
  });

  test('without its content folder names the folder and what to do, and builds nothing', async () => {
    const { code, stdout, stderr } = await start('--content', 'finnes-ikke');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Mappen «finnes-ikke» finnes ikke eller kan ikke leses.');
    expect(stderr).toContain('--content');
    expect(stderr).not.toMatch(stackTrace);
  });
});

/** The words that start the server of a copy of the shared site: a fresh one, so that nothing is built. */
function ofCopy(): string[] {
  const out = join(temporaryFolder(), 'dist');
  cpSync(site.folder, out, { recursive: true });
  return ['--out', out, '--today', site.today, '--site', `${site.origin}${site.base}`];
}

const start = (...words: string[]): ReturnType<typeof command> => command('start', ...ofCopy(), ...words);

/** A port that another program listens on. */
async function occupied(): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return server;
}
