import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Listr } from 'listr2';
import { run } from './run.ts';

interface Check {
  title: string;
  command: string[];
}

/** Every check is a kept tool that can also be run by hand: `npx biome check .` and so on. */
const checks: Check[] = [
  { title: 'types of pages and code', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { title: 'style', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { title: 'markup', command: ['prettier', '--check', 'src/**/*.astro'] },
  { title: 'import directions', command: ['depcruise', 'src', 'scripts', 'bench', '--config'] },
  { title: 'content', command: ['node', 'scripts/check.ts'] },
];
const tests = ['vitest', 'run'];

// npm test [-- words for vitest]
await run(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const outputs: string[] = [];
  const tasks = new Listr(
    checks.map((check) => timedTask(check, outputs)),
    {
      concurrent: Math.min(2, availableParallelism()),
      exitOnError: false,
      fallbackRenderer: 'simple',
    },
  );
  await tasks.run();
  for (const output of outputs) console.log(output);
  // The tests use every core themselves, so they come alone.
  const testsPassed = await loudly([...tests, ...process.argv.slice(2)]);
  const failed = outputs.length + (testsPassed ? 0 : 1);
  console.log(`Checks: ${checks.length + 1 - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** A task that runs a tool; what the tool said is kept only when it failed. */
function timedTask({ title, command }: Check, outputs: string[]) {
  return {
    title,
    task: async (_: unknown, task: { title: string }): Promise<void> => {
      const started = performance.now();
      const { passed, output } = await quietly(command);
      task.title = `${title} · ${((performance.now() - started) / 1000).toFixed(1)} s`;
      if (passed) return;
      outputs.push(`\n✖ ${title}: ${command.join(' ')}\n\n${output}`);
      throw new Error('see below');
    },
  };
}

function quietly([name = '', ...rest]: string[]): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(name, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

function loudly([name = '', ...rest]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(name, rest, { stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
  });
}
