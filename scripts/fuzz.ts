import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

const usual = 10_000;

await run(() => {
  const { own } = readArguments('fuzz');
  const count = wholeNumber('count', own['count'] ?? usual);
  const seed = wholeNumber('seed', own['seed'] ?? randomInt(1_000_000));
  console.error(`${count} endrede filer, frø ${seed}`);
  const environment = { ...process.env, MUTANTS: String(count), MUTANT_SEED: String(seed) };
  const tests = ['run', '--project', 'unit', '--testTimeout', '0', 'tests/catalogue/reading/mutants.test.ts'];
  const { status } = spawnSync('vitest', tests, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  return status ?? 1;
});

function wholeNumber(option: string, written: string | number | boolean): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1)
    throw new Refusal(`--${option} skal være et helt tall over 0.`);
  return number;
}
