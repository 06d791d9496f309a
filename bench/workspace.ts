import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Refusal } from '../scripts/arguments.ts';

/** Where the bench works. */
export interface Workspace {
  /** A copy of the project's code. */
  project: string;
  /** Where content is generated. */
  content: string;
  /** Where sites are built. */
  out: string;
  /** Aborted when the user wants to stop. */
  signal: AbortSignal;
}

const code = ['.nvmrc', 'src', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];
/** Also while a stopped build is still writing its last file. */
export const removal = { recursive: true, force: true, maxRetries: 5 };
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work in a temporary folder that is removed however it ends.
 *
 * The project's code is copied there: what a build leaves when it is stopped half-way is then removed too,
 * other builds are not disturbed, and a file saved during the run does not change what is measured.
 */
export async function inWorkspace(work: (workspace: Workspace) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Refusal('Målingen ble avbrutt.'));
  for (const signal of signals) process.on(signal, onSignal);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  // An error nobody catches, such as a terminal window closed during output, ends the process past `finally`.
  const removeAtExit = (): void => rmSync(folder, removal);
  process.on('exit', removeAtExit);
  try {
    const project = await copyOfProject(folder);
    return await work({
      project,
      content: join(folder, 'content'),
      out: join(folder, 'out'),
      signal: stop.signal,
    });
  } finally {
    await rm(folder, removal);
    process.off('exit', removeAtExit);
    for (const signal of signals) process.off(signal, onSignal);
  }
}

async function copyOfProject(folder: string): Promise<string> {
  const project = join(folder, basename(process.cwd()));
  await mkdir(project);
  await Promise.all(code.map((path) => cp(path, join(project, path), { recursive: true })));
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}
