import { describe, expect, test } from 'vitest';
import { groupsByNumber, type Numbered } from '../../../src/catalogue/joining/groups.ts';
import { readWith, record, studyFile } from './made.ts';

const item = (file: string, own: string, others = ''): Numbered => ({
  isFile: file.endsWith('.md'),
  file,
  own: own.split(', '),
  others: others === '' ? [] : others.split(', '),
});

/** The groups as the names of what is in them, and in brackets what may be the same. */
const groupsOf = (...items: Numbered[]): string[] =>
  groupsByNumber(items).map(({ file, records, nearMisses }) =>
    [
      ...[file, ...records].flatMap((each) => each?.file ?? []),
      ...nearMisses.map((each) => `(${each.file})`),
    ].join(' '),
  );

describe('records and files are joined', () => {
  test.each([
    [
      'by the number that one states of the other, directly or by a third',
      [item('a', 'nct 1', 'eudract 5'), item('b', 'isrctn 2', 'nct 1'), item('c.md', 'euct 3', 'eudract 5')],
      ['c.md a b'],
    ],
    ['by no likeness', [item('a', 'nct 1'), item('b', 'nct 2')], ['a', 'b']],
    [
      'but not where a number ties two of one register together',
      [item('a', 'nct 1', 'eudract 5'), item('b', 'nct 2', 'eudract 5')],
      ['a (b)', 'b (a)'],
    ],
    [
      'only by what each states of the other, where a third number ties too much',
      [item('a', 'nct 1', 'eudract 5'), item('b', 'nct 2', 'eudract 5'), item('c', 'isrctn 3', 'nct 2')],
      ['a (b) (c)', 'b c (a)'],
    ],
    [
      'not with two at once',
      [item('a', 'nct 1'), item('b', 'nct 2'), item('c', 'isrctn 3', 'nct 1, nct 2')],
      ['a (b) (c)', 'b (a) (c)', 'c (a) (b)'],
    ],
    [
      'with the file that states their own number, where registers tie two files together',
      [
        item('a', 'nct 1', 'isrctn 2'),
        item('b', 'isrctn 2'),
        item('c.md', 'nct 1'),
        item('d.md', 'isrctn 2'),
      ],
      ['c.md a (b) (d.md)', 'd.md b (a) (c.md)'],
    ],
    ['with the same number given again', [item('a', 'euct 1'), item('b', 'euct 1')], ['a b']],
  ])('%s', (_, items, groups) => {
    expect(groupsOf(...items)).toEqual(groups);
    expect(groupsOf(...items.toReversed())).toEqual(groups);
  });
});

test('two files that a register takes for one study are asked about', () => {
  const rest = 'title: "Teststudie"\ntype: interventional\nrecruits:\n  - patients\nstatus: completed\n';
  const { problems, catalogue } = readWith([record({ otherNumbers: { isrctn: ['ISRCTN99999801'] } })], {
    ...studyFile(`ids:\n  nct: NCT99999801\n${rest}`, 'en'),
    ...studyFile(
      `ids:\n  isrctn: ISRCTN99999801\n${rest}source:\n  register: isrctn\n  retrieved: 2026-05-01\n`,
      'to',
    ),
  });
  expect(catalogue?.studies.filter(({ id }) => id === 'en' || id === 'to')).toHaveLength(2);
  expect(
    problems.filter(({ rule }) => rule === 'same-study-in-register').map(({ file, level }) => [file, level]),
  ).toEqual([
    ['studies/en.md', 'warning'],
    ['studies/to.md', 'warning'],
  ]);
});

test('what registers tie together and nobody can join is kept for a person', () => {
  const shared = { otherNumbers: { eudract: ['2015-999999-12'] } };
  const { catalogue } = readWith([record(shared), record({ number: 'NCT99999802', ...shared })]);
  const misses = catalogue?.captured.filter(({ nearMisses }) => nearMisses.length > 0);
  expect(misses?.map(({ fields, nearMisses }) => [fields.number, nearMisses])).toEqual([
    ['NCT99999801', ['captured/nct/NCT99999802.yaml']],
    ['NCT99999802', ['captured/nct/NCT99999801.yaml']],
  ]);
});
