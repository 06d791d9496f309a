import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { run } from './run.ts';

/** Every check is a kept tool that can also be run by hand: `npx biome check .` and so on. */
const checks: { title: string; command: string[] }[] = [
  { title: 'types of pages and code', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { title: 'style', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { title: 'import directions', command: ['depcruise', 'src', 'scripts', 'bench', '--config'] },
  { title: 'content', command: ['node', 'scripts/check.ts'] },
];
const tests = { title: 'unit tests, built site and browser', command: ['vitest', 'run'] };

// npm test [-- words for vitest]
await run(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const waiting = [...checks];
  const results: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await quietly(check));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  // The tests use every core themselves, so they come alone.
  results.push(await loudly([...tests.command, ...process.argv.slice(2)]));
  const failed = results.filter((passed) => !passed).length;
  console.log(`Checks: ${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** Runs a tool and shows what it said only when it failed. */
function quietly({ title, command }: { title: string; command: string[] }): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const [name = '', ...rest] = command;
    const child = spawn(name, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✔' : '✖'} ${title} · ${seconds} s`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

function loudly(command: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const [name = '', ...rest] = command;
    spawn(name, rest, { stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
  });
}
