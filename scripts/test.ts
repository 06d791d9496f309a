import { spawn } from 'node:child_process';
import { Listr } from 'listr2';
import { Help } from './arguments.ts';
import { helpFor } from './commands.ts';
import { run } from './run.ts';

interface Check {
  title: string;
  command: string[];
}

/** Every check is a kept tool that can also be run by hand: `npx biome check .` and so on. */
const checks: Check[] = [
  { title: 'style', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { title: 'markup', command: ['prettier', '--check', 'src/**/*.astro'] },
  { title: 'import directions', command: ['depcruise', 'src', 'scripts', 'bench', '--config'] },
  { title: 'content', command: ['node', 'scripts/check.ts'] },
];
/** Takes longer than the others together, on one core: it goes on while the tests build their sites. */
const types: Check = {
  title: 'types of pages and code',
  command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
};
const tests = ['vitest', 'run'];

// Words behind it are for vitest.
await run(async () => {
  if (process.argv.some((word) => word === '--help' || word === '-h')) throw new Help(helpFor('test'));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Every tool is a program of its own; what Node compiled for one is there for the next.
  process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/node';
  const typesEnded = quietly(types);
  const outputs: string[] = [];
  const tasks = new Listr(
    checks.map((check) => timedTask(check, outputs)),
    { exitOnError: false, fallbackRenderer: 'simple' },
  );
  await tasks.run();
  for (const output of outputs) console.log(output);
  const testsPassed = await loudly([...tests, ...process.argv.slice(2)]);
  const typesResult = await typesEnded;
  console.log(typesResult.passed ? `✔ ${endOf(types, typesResult)}` : failureOf(types, typesResult));
  const failed = outputs.length + (typesResult.passed ? 0 : 1) + (testsPassed ? 0 : 1);
  console.log(`Checks: ${checks.length + 2 - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

interface Result {
  passed: boolean;
  output: string;
  seconds: number;
}

function endOf({ title }: Check, { seconds }: Result): string {
  return `${title} · ${seconds.toFixed(1)} s`;
}

function failureOf({ title, command }: Check, { output }: Result): string {
  return `\n✖ ${title}: ${command.join(' ')}\n\n${output}`;
}

/** A task that runs a tool; what the tool said is kept only when it failed. */
function timedTask(check: Check, outputs: string[]) {
  return {
    title: check.title,
    task: async (_: unknown, task: { title: string }): Promise<void> => {
      const result = await quietly(check);
      task.title = endOf(check, result);
      if (result.passed) return;
      outputs.push(failureOf(check, result));
      throw new Error('see below');
    },
  };
}

function quietly({ command: [name = '', ...rest] }: Check): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(name, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) =>
      resolve({ passed: code === 0, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

function loudly([name = '', ...rest]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(name, rest, { stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
  });
}
