import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Problem, type ReadResult, readCatalogue } from '../../src/catalogue/index.ts';

/** The day all fixtures are judged by. */
export const today = '2026-05-12';

/** The folder of a whole catalogue without problems. */
export const validFolder = 'tests/fixtures/valid';

const fixtures = 'tests/fixtures';

type Files = Record<string, string | Uint8Array>;

/** Reads the catalogue without problems. Its files are named as seen from its folder. */
export const readValid = (day = today): ReadResult => readFrom(validFolder, day);

/** The names of the fixtures in one of the rooms, in the order of the alphabet. */
export const fixturesIn = (room: 'broken' | 'tolerated'): string[] =>
  readdirSync(join(fixtures, room))
    .sort()
    .map((name) => `${room}/${name}`);

/**
 * The files of a fixture by their paths, byte for byte: those of `tests/fixtures/base`, and above them those
 * that make the fixture what it is. An empty file `x.missing` says that the base's `x` is not there.
 *
 * @param fixture for instance `broken/age-order`
 */
export function fixtureFiles(fixture: string): Files {
  const laid = new Map(filesBelow(join(fixtures, 'base')));
  for (const [path, bytes] of filesBelow(join(fixtures, fixture))) {
    const missing = /^(.+)\.missing$/.exec(path)?.[1];
    if (missing === undefined) laid.set(path, bytes);
    else if (!laid.delete(missing)) throw new Error(`${fixture}: the base has no ${missing} to leave out.`);
  }
  return Object.fromEntries(laid);
}

/** Lays out a fixture, or `base` alone, and reads it. Its files are named as seen from its folder. */
export function readFixture(fixture: string, day = today): ReadResult {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  try {
    write(folder, fixtureFiles(fixture));
    return readFrom(folder, day);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a content folder that lasts as long as the test. */
export function temporaryFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

function readFrom(root: string, day: string): ReadResult {
  const result = readCatalogue({ root, today: day });
  const inside = (file: string): string => relative(root, file).replaceAll('\\', '/');
  const problems = result.problems.map(
    (problem): Problem => ({
      ...problem,
      file: inside(problem.file),
      message: problem.message.replaceAll(`${root}/`, ''),
      help: problem.help.replaceAll(`${root}/`, ''),
    }),
  );
  return { ...result, problems, sources: result.sources.map((source) => ({ ...source, file: source.path })) };
}

const filesBelow = (folder: string): [path: string, bytes: Uint8Array][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]);

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A file below a fixture's folder: its path and its text. */
export interface FixtureFile {
  path: string;
  text: string;
}

const textFiles = (folder: string): FixtureFile[] =>
  filesBelow(folder)
    .filter(([path]) => /\.(md|yaml)$/.test(path))
    .map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString() }));

/** Every content file among the fixtures, whole and broken. */
export const filesOfFixtures = (): FixtureFile[] => textFiles(fixtures);

/** The files of the catalogue without problems. */
export const filesOfValid = (): FixtureFile[] => textFiles(validFolder);

/** The YAML of a content file as the reader sees it; all of a Markdown file whose fields never end. */
export function yamlOf({ path, text }: FixtureFile): string {
  const whole = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  return path.endsWith('.md') ? (/^---[ \t]*\n([\s\S]*?\n)---/.exec(whole)?.[1] ?? whole) : whole;
}
