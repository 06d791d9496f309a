import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countErrors, type Problem, readCatalogue } from '../../../src/catalogue/index.ts';
import { parseYaml } from '../../../src/catalogue/reading/yaml/yaml.ts';
import { textGrowth } from '../../growth.ts';
import { fixtureFiles, temporaryFolder, today } from '../content.ts';

const base = fixtureFiles('base');
const study = Buffer.from(base['studies/teststudie.md'] ?? '').toString();
const withFields = (more: string): string => study.replace('\n---\n', `\n${more}\n---\n`);
const withText = (more: string): string => `${study}\n${more}\n`;
const stairs = (steps: number, line: string): string =>
  Array.from({ length: steps }, (_, step) => `${' '.repeat(2 * step)}${line}`).join('\n');
const unknownFields = (count: number): string =>
  Array.from({ length: count }, (_, nth) => `ukjent${nth}: x`).join('\n');

function problemsOf(path: string, text: string): Problem[] {
  const root = temporaryFolder({ ...base, [path]: text });
  const { problems } = readCatalogue({ root, today });
  return problems.filter(({ file }) => file === join(root, path));
}

describe('a file beyond all measure is refused in one sentence', () => {
  test.each([
    ['a large file', 'site.yaml', 'a '.repeat(1_000_000), 'too-large'],
    ['thousands of fields', 'studies/teststudie.md', withFields(unknownFields(8_000)), 'too-many-fields'],
    ['thousands of fields in braces', 'site.yaml', `a: {${'b: c, '.repeat(8_000)}}`, 'too-many-fields'],
    ['one field thousands of times', 'site.yaml', 'name: x\n'.repeat(20_000), 'too-many-fields'],
    ['a deep list', 'studies/teststudie.md', withFields(`keywords:\n${stairs(400, '- ')}x`), 'too-deep'],
    [
      'a deep list on one line',
      'studies/teststudie.md',
      withFields(`keywords: \n  ${'- '.repeat(1_000)}x`),
      'too-deep',
    ],
    ['deep fields', 'site.yaml', stairs(400, 'a:'), 'too-deep'],
    ['deep brackets', 'site.yaml', `a: ${'['.repeat(20_000)}`, 'too-deep'],
    ['deep braces', 'site.yaml', '{a: '.repeat(20_000), 'too-deep'],
    ['a deep list in the text', 'studies/teststudie.md', withText(stairs(100, '- a')), 'too-deep'],
    ['a deep numbered list in the text', 'studies/teststudie.md', withText('1. '.repeat(4_000)), 'too-deep'],
    [
      'a deep list before a bold word',
      'studies/teststudie.md',
      withText(`${'- '.repeat(4_000)}**a**`),
      'too-deep',
    ],
    ['a deep quote in the text', 'studies/teststudie.md', withText(`${'>'.repeat(4_000)}a`), 'too-deep'],
    ['a deep quote with spaces', 'studies/teststudie.md', withText(`${'> '.repeat(4_000)}a`), 'too-deep'],
    [
      'a deep list on a line of the text',
      'studies/teststudie.md',
      withText(`${'- '.repeat(4_000)}a`),
      'too-deep',
    ],
    ['a long text', 'studies/teststudie.md', withText('[x]('.repeat(20_000)), 'too-long-text'],
    ['a text of markup', 'studies/teststudie.md', withText('[x]('.repeat(5_000)), 'too-much-markup'],
    ['a text of stars', 'studies/teststudie.md', withText('*_'.repeat(5_000)), 'too-much-markup'],
  ])('%s', (_, path, text, rule) => {
    const problems = problemsOf(path, text);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]).toMatchObject({ level: 'error' });
    expect(problems[0]?.message).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(problems[0]?.help).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('at the line that is too much', () => {
    expect(problemsOf('site.yaml', stairs(30, 'a:'))).toMatchObject([{ rule: 'too-deep', line: 25 }]);
  });

  test('and no other file is lost', () => {
    const root = temporaryFolder({ ...base, 'studies/stor.md': 'x'.repeat(300_000) });
    const { problems, sources } = readCatalogue({ root, today });
    expect(problems).toMatchObject([{ rule: 'too-large', file: join(root, 'studies/stor.md') }]);
    expect(sources).toHaveLength(Object.keys(base).length);
  });

  test.skipIf(process.platform === 'win32')('what is no file is never waited for', () => {
    const root = temporaryFolder(base);
    execFileSync('mkfifo', [join(root, 'studies', 'ror.md')]);
    expect(readCatalogue({ root, today }).problems).toMatchObject([{ rule: 'file-unreadable' }]);
  });
});

test('nothing that a person would write comes near', () => {
  const many = Array.from({ length: 400 }, (_, nth) => `- { id: id-${nth}, name: "[${nth}, 1)" }`).join('\n');
  expect(parseYaml(many).faults).toEqual([]);
  const text = `${stairs(5, '- a')}\n\n1. b\n   > c\n\n- - - - - - - - - - - - - - - -\n\n${'**a** [b](/c) '.repeat(60)}`;
  expect(problemsOf('studies/teststudie.md', withText(text))).toEqual([]);
});

test('of a flood of problems the first are told, and how many there are', () => {
  const problems = problemsOf('studies/teststudie.md', withText('TODO\n'.repeat(250)));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    rule: 'more-problems',
    message: 'Filen har 150 feil eller råd til.',
  });
  expect(countErrors(problems)).toBe(101);
});

describe('no longer than its parts', () => {
  const check = (text: string): unknown => problemsOf('studies/teststudie.md', text);
  test.each([
    ['a text of one word', 'a', 200_000, (text: string) => `${study}\n@${text}`],
    ['a text of addresses', 'a.b@c.no ', 8_000, withText],
    ['a text of telephone numbers', '91234567 ', 8_000, withText],
    ['a text of line ends', '\n', 30_000, withText],
    ['a text of what is left to write', 'xxx\n', 10_000, withText],
    ['fields of open quotes', '- "a\n', 1_000, withFields],
    ['fields of text after quotes', '"a" b\n', 20_000, withFields],
    ['items that are none', '- [\n', 4_000, withFields],
    ['items of a list', '- a\n', 3_000, (text: string) => withFields(`keywords:\n${text}`)],
  ])('%s', (_, piece, times, within) =>
    expect(textGrowth((text) => check(within(text)), piece, times)).toBeLessThan(4),
  );
});
