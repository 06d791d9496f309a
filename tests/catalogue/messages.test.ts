import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  addDays,
  countErrors,
  type Problem,
  type ReadResult,
  readCatalogue,
  repair,
} from '../../src/catalogue/index.ts';
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
    const root = temporaryFolder(repaired(sources, problems));
    expect(readCatalogue({ root, today }).problems).toEqual([]);
  });

  test.each(repairable)('$fault: it changes no other value, line or text', ({ sources, problems }) => {
    const after = repaired(sources, problems);
    for (const { path, file, text } of sources) {
      const own = problems.filter((problem) => problem.file === file);
      const touched = new Set(own.flatMap(({ edits }) => (edits ?? []).flatMap(linesTouched(text))));
      // A value that stood on two lines may stand on one now, so what follows is found further up.
      let now = (after[path] ?? '').split('\n');
      text.split('\n').forEach((line, index) => {
        if (touched.has(index)) return;
        expect(now, path).toContain(line);
        now = now.slice(now.indexOf(line) + 1);
      });
      const isNamed = (field: string) => own.some((problem) => field.startsWith(problem.field));
      // What could not be read at all has no values to compare.
      const before = valuesOf(text);
      for (const [field, value] of before) {
        if (!isNamed(field)) expect(valuesOf(after[path] ?? '').get(field), field).toBe(value);
      }
    }
  });

  test('never wraps, splits or joins criteria, and never guesses a status', () => {
    const left = ['criteria-on-one-line', 'criteria-with-bullets', 'criteria-in-a-block'];
    const asked = ['keywords-with-semicolons', 'status-ongoing', 'status-ended', 'status-on-hold'];
    const repairs = repairable.map(({ fault }) => fault);
    expect([...left, ...asked].filter((fault) => repairs.includes(fault))).toEqual([]);
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
  // Most of its studies are there for other things than what they tell those who may join, and some have numbers that
  // nobody else can ever get.
  const meant = ['unanswered-questions', 'number-of-year-to-come'];
  const other = problems.filter(({ rule }) => !meant.includes(rule));
  expect(other.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
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

/** Every file of a folder as `fix` leaves it, by path. */
function repaired(sources: ReadResult['sources'], problems: readonly Problem[]): Record<string, string> {
  const changed = new Map(repair(sources, problems).map(({ file, text }) => [file, text]));
  return Object.fromEntries(sources.map(({ file, path, written }) => [path, changed.get(file) ?? written]));
}

const linesTouched =
  (text: string) =>
  ({ start, end }: { start: number; end: number }): number[] => {
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
    return Array.from({ length: lineOf(end) - lineOf(start) + 1 }, (_, step) => lineOf(start) + step);
  };

/** Every value of a file's fields by its path, and the text below them; nothing of fields that cannot be read. */
function valuesOf(text: string): Map<string, unknown> {
  const [, fields, ...body] = text.split(/^---[ \t]*$/m);
  const document = parseDocument(fields ?? text, { schema: 'failsafe', logLevel: 'error' });
  if (document.errors.length > 0) return new Map();
  const leaves = (value: unknown, path: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
      : [[path, value]];
  return new Map([...leaves(document.toJS(), ''), ['(body)', body.join('---')]]);
}

const told = ({ file, line, field, level, rule, message, help }: Problem) => ({
  place: `${file}:${line}${field && ` (${field})`}`,
  rule: `${rule}, ${level}`,
  message,
  help,
});
