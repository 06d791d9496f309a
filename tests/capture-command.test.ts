import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './catalogue/content.ts';
import { study } from './registers/fixtures/ctgov.ts';
import { command } from './site-once/command.ts';

const day = '2026-12-01';

const numbers = Array.from({ length: 30 }, (_, index) => `NCT0000${1000 + index}`);
const studies = (status: string) =>
  JSON.stringify(numbers.map((number) => study(number, { status: { overallStatus: status } })));

test('records of a file are captured, and a run that turns them all waits for a yes', async () => {
  const folder = temporaryFolder({ 'open.json': studies('RECRUITING'), 'closed.json': studies('COMPLETED') });
  const [open, closed, summary] = ['open.json', 'closed.json', 'summary.md'].map((name) =>
    join(folder, name),
  );
  const capture = (...words: string[]) =>
    command('capture', 'nct', '--content', folder, '--today', day, ...words);
  const record = join(folder, `captured/nct/${numbers[0]}.yaml`);

  const first = await capture(String(open));
  expect([first.code, first.stderr]).toEqual([0, 'nct: 30 nye, 0 endret, 0 uendret, 0 avvist.\n']);
  const written = readFileSync(record, 'utf8');

  const stopped = await capture(String(closed));
  expect(stopped.code).toBe(2);
  expect(stopped.stderr).toContain('30 av 30 studier ville fått en annen status.');
  expect(readFileSync(record, 'utf8')).toBe(written);

  const accepted = await capture(String(closed), '--accept', '--summary', String(summary));
  expect(accepted.code).toBe(0);
  expect(accepted.stdout).toContain('status: recruiting → completed');
  expect(readFileSync(record, 'utf8')).toMatch(/^status: completed$/m);
  const told = readFileSync(String(summary), 'utf8');
  expect(told).toContain('## ClinicalTrials.gov\n\n### Har fått en annen status (30)\n');
  expect(told).toContain(
    `- **Brisk Walking After Stroke** ([${numbers[0]}](https://clinicaltrials.gov/study/${numbers[0]})): Studien er avsluttet (før: tar inn deltakere). Gjelder: Stroke; Walking, Difficulty. Steder: Vindeholmen Hospital, Bergen.`,
  );
});

test('a file is from the day one says', async () => {
  const folder = temporaryFolder({ 'open.json': studies('RECRUITING') });
  const capture = (...words: string[]) =>
    command('capture', 'nct', join(folder, 'open.json'), '--content', folder, '--today', day, ...words);
  for (const wrong of ['2027-01-01', '1. mai']) {
    const { code, stderr } = await capture('--read', wrong);
    expect([code, existsSync(join(folder, 'captured'))]).toEqual([1, false]);
    expect(stderr).toContain(`--read ${wrong} kan ikke være dagen filene ble hentet.`);
  }
  expect((await capture('--read', '2026-06-15')).code).toBe(0);
  expect(readFileSync(join(folder, `captured/nct/${numbers[0]}.yaml`), 'utf8')).toContain(
    `added: ${day}\nretrieved: 2026-06-15\n`,
  );
});

test('what cannot be read is told, the rest is taken, and a register is asked where one says', async () => {
  const folder = temporaryFolder({ 'cut.json': studies('RECRUITING').slice(0, -200) });
  const cut = await command('capture', 'nct', join(folder, 'cut.json'), '--content', folder);
  expect(cut.code).toBe(1);
  expect(cut.stdout).toMatch(/avvist {3}.+cut\.json, post 30 \(linje 1\): Filen slutter midt i denne posten/);
  expect(cut.stderr).toBe('nct: 29 nye, 0 endret, 0 uendret, 1 avvist.\n');

  const server = createServer((_, response) => {
    response.end(JSON.stringify({ studies: numbers.slice(1).map((number) => study(number)) }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const norway = await command(
    'capture',
    'nct',
    '--norway',
    '--from',
    from,
    '--content',
    folder,
    '--today',
    day,
  );
  expect(norway.code).toBe(0);
  expect(norway.stderr).toContain(`Registeret svarte ikke med disse, og de står som før: ${numbers[0]}.`);
  expect(norway.stdout.trim().split('\n')).toEqual([`ny       ${numbers[29]}  Brisk Walking After Stroke`]);
  expect(readFileSync(join(folder, 'captured/runs.yaml'), 'utf8')).toBe(
    `- register: nct\n  read: ${day}\n  missing:\n    - "${numbers[0]}"\n`,
  );
});

test.each([
  [[], 'Skriv hvilket register'],
  [['fnsp', 'x.json'], 'npm run draft'],
  [['ictrp', 'x.csv'], 'npm run gaps'],
  [['nct'], 'eller --norway'],
  [['nct', '--norway', '--read', '2026-05-12'], '--read gjelder filer'],
  [['nct', 'NCT123'], '«NCT123» er verken en fil eller et nummer'],
])('%s is refused', async (words, said) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'site.yaml'), 'url: https://studier.example\n');
  const { code, stderr } = await command('capture', ...words, '--content', folder);
  expect([code, existsSync(join(folder, 'captured'))]).toEqual([1, false]);
  expect(stderr).toContain(said);
});
