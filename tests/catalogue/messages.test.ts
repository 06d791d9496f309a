import { describe, expect, test } from 'vitest';
import { addDays, countErrors, type Problem, readCatalogue } from '../../src/catalogue/index.ts';
import { fixtureFiles, fixturesIn, readFixture, readValid, temporaryFolder, today } from './content.ts';

const faults = fixturesIn('broken').map((fixture) => ({
  fault: fixture.replace('broken/', ''),
  ...readFixture(fixture),
}));

/** What can be published as it is: it gives advice, or is due. */
const odd = faults
  .filter(({ problems }) => countErrors(problems) === 0)
  .map(({ fault }) => `broken/${fault}`);

describe('every broken folder', () => {
  test.each(faults)('$fault gives exactly one problem, with its line and a remedy', (read) => {
    const { problems, catalogue } = read;
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(problems[0]?.help).toMatch(/\S/);
    expect(catalogue === undefined).toBe(problems[0]?.level === 'error');
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

test('the valid folder has no errors, and little to advise on', () => {
  const { problems, catalogue, studyFiles } = readValid();
  expect(problems.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
    'warning long-criterion',
    'warning long-criterion',
    'due not-confirmed',
  ]);
  expect(catalogue?.studies).toHaveLength(26);
  expect(studyFiles).toBe(26);
});

describe('time', () => {
  // Steps that are no multiple of a week, a month or a year, so that the days fall differently within them.
  const days = Array.from({ length: 42 }, (_, step) => addDays(today, step * 301));

  test('reaches 2060 in the days that are tried', () => expect(days.at(-1)?.slice(0, 4)).toBe('2060'));

  test.each(days)('makes no errors of what was right: %s', (day) => {
    const { problems, catalogue } = readValid(day);
    expect(countErrors(problems)).toBe(0);
    expect(catalogue).toBeDefined();
  });

  test.each(['base', ...odd])('makes no errors of %s either', (fixture) => {
    for (const day of days.filter((_, index) => index % 7 === 0)) {
      expect(countErrors(readFixture(fixture, day).problems), day).toBe(0);
    }
  });

  test('makes an unconfirmed study due on the day after a year, and not before', () => {
    const dueOn = (day: string) =>
      readFixture('base', day).problems.map(({ level, rule }) => `${level} ${rule}`);
    expect(dueOn('2027-01-05')).toEqual([]);
    expect(dueOn('2027-01-06')).toEqual(['due not-confirmed']);
  });
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
