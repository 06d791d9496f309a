import { spawn } from 'node:child_process';
import { memoryOfTree } from './memory.ts';

interface Run {
  seconds: number;
  /** Bytes that the script and all it started held at once; undefined where the system does not tell. */
  peakMemory: number | undefined;
  /** The last of what it wrote. */
  written: string;
}

const sampleEvery = 200;
const isWindows = process.platform === 'win32';

/**
 * Runs an npm script as a user would and measures it.
 *
 * @param project the folder to run it in
 * @throws Error with the last lines it wrote, when it fails
 */
export async function runNpmScript(
  project: string,
  script: string,
  options: readonly string[],
  signal: AbortSignal,
): Promise<Run> {
  signal.throwIfAborted();
  const started = performance.now();
  // A process group of its own, so that all of it can be stopped at once.
  const child = spawn('npm', ['run', script, '--', ...options], {
    cwd: project,
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows,
  });
  let written = '';
  const keep = (chunk: Buffer): void => {
    written = (written + chunk).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peakMemory: number | undefined;
  const sampling = setInterval(() => {
    const now = memoryOfTree(child.pid ?? 0);
    if (now !== undefined) peakMemory = Math.max(peakMemory ?? 0, now);
  }, sampleEvery);
  const stop = (): void => kill(child.pid);
  signal.addEventListener('abort', stop);
  process.on('exit', stop);
  try {
    const code = await new Promise<number | null>((settle, fail) => {
      child.on('error', fail);
      child.on('close', settle);
    });
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`npm run ${script} feilet (${code ?? 'stoppet'}):\n${written.trim()}`);
    return { seconds: (performance.now() - started) / 1000, peakMemory, written };
  } finally {
    clearInterval(sampling);
    signal.removeEventListener('abort', stop);
    process.off('exit', stop);
  }
}

/** Without what `npm run bench` set: it describes this project, not the copy. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
