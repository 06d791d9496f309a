import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Problem, type ReadResult, readCatalogue } from '../../src/catalogue/index.ts';

/** The day all fixtures are judged by. */
export const today = '2026-05-12';

export const fixtures = 'tests/fixtures';

/** Reads one fixture folder, with file names relative to it. */
export function readFixture(folder: string, day = today): ReadResult {
  const root = join(fixtures, folder);
  const result = readCatalogue({ root, today: day });
  return { ...result, problems: result.problems.map((problem) => insideRoot(root, problem)) };
}

const insideRoot = (root: string, problem: Problem): Problem => ({
  ...problem,
  file: relative(root, problem.file).replaceAll('\\', '/'),
  message: problem.message.replaceAll(`${root}/`, ''),
  help: problem.help.replaceAll(`${root}/`, ''),
});

/** Writes a content folder that lasts as long as the test. */
export function temporaryFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
