import { execFile } from 'node:child_process';

/** How a command ended. */
interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * The environment of a command: without colours, and without telling anybody. What Node compiled for one command
 * is kept for the next.
 */
export const quietly = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  NODE_COMPILE_CACHE: 'node_modules/.cache/node',
};

/** Where and in which surroundings a command runs. */
interface Surroundings {
  /** The folder of the project, or of a copy of it. */
  project?: string;
  /** What its environment has besides that of the tests. */
  env?: Record<string, string>;
}

/** Runs one of the project's scripts as a user does: `command('build', '--out', folder)`. */
export const command = (name: string, ...words: string[]): Promise<Ended> => commandIn({}, name, ...words);

/** Runs one of the project's scripts in other surroundings than those of the tests. */
export const commandIn = (
  { project = '.', env }: Surroundings,
  name: string,
  ...words: string[]
): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...words],
      { env: { ...quietly, ...env }, cwd: project },
      (error, stdout, stderr) => {
        // A program that was killed has no code of its own.
        const killed = error?.signal ? `\nEnded by ${error.signal}` : '';
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr: `${stderr}${killed}` });
      },
    );
  });
