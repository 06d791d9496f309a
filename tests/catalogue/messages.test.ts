import { describe, expect, test } from 'vitest';
import { countErrors, type Problem, readCatalogue } from '../../src/catalogue/index.ts';
import { fixtureFiles, fixturesIn, readFixture, readValid, temporaryFolder, today } from './content.ts';

const faults = fixturesIn('broken').map((fixture) => ({
  fault: fixture.replace('broken/', ''),
  ...readFixture(fixture),
}));

describe('every broken folder', () => {
  test.each(faults)('$fault gives exactly one problem, with its line and a remedy', (read) => {
    const { problems, catalogue } = read;
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(problems[0]?.help).toMatch(/\S/);
    expect(catalogue).toBeUndefined();
  });

  test('says what it has always said (change messages.snap.json on purpose only)', async () => {
    const said = Object.fromEntries(faults.map(({ fault, problems }) => [fault, problems.map(told)]));
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot('messages.snap.json');
  });

  test('is written as whole Norwegian sentences', () => {
    for (const { fault, problems } of faults) {
      for (const { message, help } of problems) {
        expect(message, fault).toMatch(/[.?]$/);
        expect(help, fault).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(`${message} ${help}`, fault).not.toMatch(/undefined|null|\[object|«»|: :| {2}|\.\./);
      }
    }
  });
});

describe('every repair that is offered', () => {
  const repairable = faults.filter(({ problems }) => problems[0]?.edits);

  test.each(repairable)('$fault is repaired by it', ({ sources, problems }) => {
    const repaired = sources.map(({ file, path, text }) => [path, repair(text, file, problems)]);
    const root = temporaryFolder(Object.fromEntries(repaired));
    expect(readCatalogue({ root, today }).problems).toEqual([]);
  });
});

describe('every folder that only looks odd', () => {
  test.each([
    ['crlf-line-ends', '\r\n'],
    ['cr-line-ends', '\r'],
  ])('%s has its line ends in every clone, whatever git makes of others', (folder, lineEnd) => {
    const text = String(fixtureFiles(`tolerated/${folder}`)['studies/teststudie.md']);
    expect(new Set(text.match(/\r\n|\r|\n/g))).toEqual(new Set([lineEnd]));
  });

  test.each(fixturesIn('tolerated'))('%s passes', (fixture) => {
    const { problems, catalogue } = readFixture(fixture);
    expect(problems).toEqual([]);
    const name = 'Hjelper behandlingen på Ålesund sjukehus mot sår og øreverk?';
    expect(catalogue?.studies.map((study) => study.norwegian.shortTitle)).toEqual([name]);
  });
});

test('the valid folder has no problems', () => {
  const { problems, catalogue, studyFiles } = readValid();
  expect(problems).toEqual([]);
  expect(countErrors(problems)).toBe(0);
  expect(catalogue?.studies).toHaveLength(26);
  expect(studyFiles).toBe(26);
});

const told = ({ file, line, field, level, rule, message, help }: Problem) => ({
  place: `${file}:${line}${field && ` (${field})`}`,
  rule: `${rule}, ${level}`,
  message,
  help,
});

/** Applies edits from the end of the file, so that earlier places stay where they were. */
function repair(text: string, file: string, problems: Problem[]): string {
  const edits = problems.filter((problem) => problem.file === file).flatMap((problem) => problem.edits ?? []);
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((repaired, edit) => repaired.slice(0, edit.start) + edit.text + repaired.slice(edit.end), text);
}
