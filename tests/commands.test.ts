import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../scripts/commands.ts';
import { fixtureFiles, temporaryFolder, today } from './catalogue/content.ts';
import { command, quietly } from './site-once/command.ts';

const scripts = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe('--help', () => {
  test.each(scripts)('of %s is Norwegian, with an example', async (name, line) => {
    const script = /scripts\/([\w-]+)\.ts/.exec(line)?.[1] ?? '';
    const { code, stdout, stderr } = await command(script, name.length % 2 === 0 ? '--help' : '-h');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(commands[name as keyof typeof commands].does);
    expect(stdout).toContain(`Eksempel: npm ${['start', 'test'].includes(name) ? '' : 'run '}${name}`);
  });

  test.each([
    [['--nivå', 'x'], '--niv'],
    [['--level'], '--level'],
  ])('is where %s leads', async (words, named) => {
    const { code, stderr } = await command('check', ...words);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Se hva som finnes med --help\.\n$/);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/option|argument/i);
  });
});

describe('new', () => {
  /** Runs it with answers from a file. */
  async function newStudy(content: string, answers: readonly string[]) {
    const asking = spawn(process.execPath, ['scripts/new.ts', '--content', content, '--today', today], {
      env: quietly,
    });
    const said = { stdout: '', stderr: '' };
    asking.stdout.on('data', (text) => (said.stdout += text));
    asking.stderr.on('data', (text) => (said.stderr += text));
    asking.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
    const [code] = await once(asking, 'close');
    return { code, ...said };
  }

  test('writes a study of the answers it is given, and says what is left', async () => {
    const content = temporaryFolder(fixtureFiles('base'));
    const { code, stdout, stderr } = await newStudy(content, [
      'Tittel',
      'Søvn og blodtrykk',
      '12',
      '',
      'Åpen',
      'nei',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('«12» er ikke et REK-nummer.');
    expect(stdout).toContain('Dette gjenstår:');
    const text = readFileSync(join(content, 'studies/sovn-og-blodtrykk.md'), 'utf8');
    expect(text).toMatch(/^status: recruiting$/m);
    expect(text).not.toMatch(/^confirmed:/m);
  });

  test('keeps later answers in their places when a status in the file cannot be used', async () => {
    const content = temporaryFolder(fixtureFiles('base'));
    const { code } = await newStudy(content, [
      ...['Tittel', 'Søvn og blodtrykk', '', '', 'Tulleord', 'ja'],
      ...['self', '2026-01-15', 'Forskningsposten'],
    ]);
    expect(code).toBe(0);
    const text = readFileSync(join(content, 'studies/sovn-og-blodtrykk.md'), 'utf8');
    expect(text).toMatch(/^joining: self$/m);
    expect(text).toMatch(/^ {2}start: 2026-01-15$/m);
    expect(text).toMatch(/^ {2}name: "?Forskningsposten"?$/m);
    expect(text).not.toMatch(/^confirmed:/m);
  });

  test.each([
    ['no heading', ['Tittel', '']],
    ['a heading without letters', ['Tittel', '???']],
    ['no answers', []],
    ['a heading that is taken', ['Tittel', 'Teststudie']],
  ])('with %s writes nothing', async (_, answers) => {
    const content = temporaryFolder(fixtureFiles('base'));
    const { code, stderr } = await newStudy(content, answers);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ingenting ble lagret\.\n$/);
    expect(readdirSync(join(content, 'studies'))).toEqual(['teststudie.md']);
    expect(existsSync(join(content, 'studies/.md'))).toBe(false);
  });
});
