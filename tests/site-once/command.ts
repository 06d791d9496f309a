import { execFile } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's scripts as a user does: `command('build', '--out', folder)`. */
export const command = (name: string, ...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
    execFile(process.execPath, [`scripts/${name}.ts`, ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
