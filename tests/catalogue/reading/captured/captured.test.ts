import { describe, expect, test } from 'vitest';
import { writeCaptured, writeRuns } from '../../../../src/catalogue/index.ts';
import { readWith, record, studyFile } from '../../joining/made.ts';

const path = 'captured/nct/NCT99999801.yaml';
const text = writeCaptured(record());

/** What is said of a file below `captured/`. */
function saidOf(files: Record<string, string>) {
  const { problems, catalogue } = readWith([], files);
  const [file = ''] = Object.keys(files);
  expect(catalogue).toBeUndefined();
  return problems
    .filter((problem) => problem.file === file)
    .map(({ rule, level, message, help }) => {
      expect(level).toBe('error');
      expect(help).toMatch(/npm run capture/);
      return `${rule}: ${message}`;
    });
}

describe('a record is refused, with what to do instead,', () => {
  test.each([
    [
      'when a value is changed by hand',
      { [path]: text.replace('recruiting', 'completed') },
      /^captured-by-hand/,
    ],
    [
      'when a line is added',
      { [path]: text.replace('status:', 'sex: female\nstatus:') },
      /^captured-by-hand/,
    ],
    ['when its checksum is gone', { [path]: text.replace(/checksum.*\n/, '') }, /^captured-by-hand/],
    ['when it is empty', { [path]: '' }, /^captured-by-hand/],
    ['when git could not join it', { [path]: `<<<<<<< HEAD\n${text}` }, /^captured-conflict/],
    ['in a folder of no register', { 'captured/ictrp/NCT99999801.yaml': text }, /^captured-elsewhere/],
    ['in no folder', { 'captured/NCT99999801.yaml': text }, /^captured-elsewhere/],
    ['that is no record', { 'captured/nct/notat.md': 'Notat' }, /^captured-elsewhere/],
    ['under a name that is no number', { 'captured/nct/studie.yaml': text }, /^captured-name/],
    ['under the number of another', { 'captured/nct/NCT99999802.yaml': text }, /posten for NCT99999801/],
    [
      'in the folder of another register',
      { 'captured/isrctn/ISRCTN99999801.yaml': text },
      /posten for NCT99999801 i registeret nct/,
    ],
  ])('%s', (_, files, said) => {
    expect(saidOf(files)).toEqual([expect.stringMatching(said)]);
  });

  test('when it says what no record can say', () => {
    const { type, ...facts } = record();
    const strange = writeCaptured({ ...facts, type: 'strange' as typeof type });
    expect(saidOf({ [path]: strange })).toEqual([expect.stringMatching(/«strange» kan ikke stå i «type»/)]);
  });
});

test('a study that leaves facts to a record that is refused is told of nothing itself', () => {
  const { problems } = readWith([], {
    ...studyFile('ids:\n  nct: NCT99999801\n'),
    [path]: text.replace('recruiting', 'completed'),
  });
  expect(problems.filter(({ level }) => level === 'error').map(({ file }) => file)).toEqual([path]);
});

test('nothing among what registers say is mended by a machine', () => {
  const files = {
    'captured/runs.yaml': '- register: NCT\n  read: 01.05.2026\n',
    'captured/isrctn/ISRCTN99999801.yaml': `\u200b${text}`,
    ...studyFile('ids:\n  nct: NCT99999801\n'),
  };
  const { problems } = readWith([record({ minimumAge: '90', maximumAge: '1' })], files);
  const own = problems.filter(({ file }) => file.startsWith('captured/'));
  expect(new Set(own.map(({ file }) => file)).size).toBe(3);
  expect(own.filter(({ edits }) => edits !== undefined)).toEqual([]);
});

test('line ends of another system are no change by hand', () => {
  expect(readWith([], { [path]: text.replaceAll('\n', '\r\n') }).study('nct99999801').described).toBe(false);
});

describe('the day a record was last read', () => {
  const runs = (missing: string[] = []) => ({
    'captured/runs.yaml': writeRuns([
      { register: 'nct', read: '2026-05-10', missing },
      { register: 'euct', read: '2026-05-11' },
    ]),
  });
  const readOn = (change: object, files: Record<string, string>): string | undefined =>
    readWith([record(change)], files).study('nct99999801').records[0]?.read;

  test.each([
    ['is that of the last reading of the whole register', { verified: '2026-01' }, runs(), '2026-05-10'],
    [
      'is its own where the register did not answer with it',
      { verified: '2026-01' },
      runs(['NCT99999801']),
      '2026-02-01',
    ],
    ['is its own where it does not tell when it was true', {}, runs(), '2026-02-01'],
    ['is its own where no register was read whole', { verified: '2026-01' }, {}, '2026-02-01'],
  ])('%s', (_, change, files, day) => expect(readOn(change, files)).toBe(day));

  test('makes a status old that no register has said for a year', () => {
    const old = record({ verified: '2025-01', retrieved: '2025-01-20' });
    expect(readWith([old], runs()).study('nct99999801').certainty).toMatchObject({
      kind: 'uncertain',
      because: 'old',
      day: '2025-01',
    });
  });

  test('is not counted, and told of, where it has not come yet', () => {
    const tomorrow = '- register: nct\n  read: 2026-12-24\n- register: euct\n  read: 2026-05-11\n';
    const files = { 'captured/runs.yaml': tomorrow };
    expect(readOn({ verified: '2026-01' }, files)).toBe('2026-02-01');
    const { problems, catalogue } = readWith([record()], files);
    expect(catalogue).toBeDefined();
    expect(problems.filter(({ file }) => file === 'captured/runs.yaml')).toMatchObject([
      {
        level: 'warning',
        rule: 'run-in-future',
        field: 'read',
        line: 2,
        message: expect.stringContaining('(nct) kan ikke være lest 2026-12-24'),
      },
    ]);
  });

  test('is told of like any other file that is broken', () => {
    const { problems } = readWith([], { 'captured/runs.yaml': '- register: nct\n  read: i går\n' });
    expect(problems.filter(({ file }) => file === 'captured/runs.yaml')).toMatchObject([
      { level: 'error', field: 'read', line: 2 },
    ]);
  });
});
