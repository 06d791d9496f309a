import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { validFolder } from '../catalogue/content.ts';

/** A copy of the project's code and of the valid fixture, which a test may change and run. */
export interface Copy {
  /** Writes a file. */
  write(path: string, text: string): void;
  /** Changes the text of a file that is there. */
  change(path: string, change: (text: string) => string): void;
  /** Runs a program of the copy, and gives what it prints. */
  run(path: string, ...words: string[]): string;
}

/** Makes a copy that lasts as long as the tests of the file. */
export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ['src', validFolder]) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  // Which of two programs stands behind «#whole-yaml» is said in package.json.
  const { type, imports } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  write('package.json', JSON.stringify({ type, imports }));
  return {
    write,
    change: (path, change) => write(path, change(readFileSync(join(folder, path), 'utf8'))),
    run: (path, ...words) =>
      execFileSync(process.execPath, [path, ...words], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
  };
}
