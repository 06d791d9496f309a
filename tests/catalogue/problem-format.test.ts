import { describe, expect, test } from 'vitest';
import { formatProblems, type Problem, summarise } from '../../src/catalogue/index.ts';
import { countErrors, sortProblems } from '../../src/catalogue/problem.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
  file: 'content/studies/a.md',
  line: 3,
  field: 'title',
  level: 'error',
  rule: 'required',
  message: 'Feltet «title» mangler.',
  help: 'Skriv det inn.',
  ...over,
});

describe('text', () => {
  test('gives place, fault and remedy', () => {
    expect(formatProblems([problem(), problem({ level: 'warning', line: 5 })], 'text')).toBe(
      'content/studies/a.md:3  feil  Feltet «title» mangler.\n    → Skriv det inn.\n' +
        'content/studies/a.md:5  råd  Feltet «title» mangler.\n    → Skriv det inn.',
    );
  });

  test('is empty without problems', () => expect(formatProblems([], 'text')).toBe(''));
});

describe('json', () => {
  const written = JSON.parse(
    formatProblems(
      [problem({ edits: [{ start: 0, end: 1, text: '' }] }), problem({ level: 'warning' })],
      'json',
    ),
  );

  test('has exactly errors, warnings and problems', () => {
    expect(Object.keys(written)).toEqual(['errors', 'warnings', 'problems']);
    expect(written).toMatchObject({ errors: 1, warnings: 1 });
  });

  test('has exactly seven things to say about a problem', () => {
    for (const listed of written.problems) {
      expect(Object.keys(listed)).toEqual(['file', 'line', 'field', 'level', 'rule', 'message', 'help']);
    }
  });

  test('is still JSON without problems', () => {
    expect(JSON.parse(formatProblems([], 'json'))).toEqual({ errors: 0, warnings: 0, problems: [] });
  });
});

describe('github', () => {
  test('makes one annotation a file, an error if any of its problems is one', () => {
    const problems = [
      problem({ level: 'warning', line: 1, message: 'Råd.' }),
      problem({ line: 4, message: 'Feil.' }),
      problem({ file: 'content/studies/b.md', level: 'warning' }),
    ];
    expect(formatProblems(problems, 'github').split('\n')).toEqual([
      '::error file=content/studies/a.md,line=1::linje 1: Råd. Skriv det inn.%0Alinje 4: Feil. Skriv det inn.',
      '::warning file=content/studies/b.md,line=3::linje 3: Feltet «title» mangler. Skriv det inn.',
    ]);
  });

  test('lets nothing an editor wrote become a command', () => {
    const hostile = problem({ file: 'a,b:c%\n.md', message: '100 %\r\n::set-output name=x::y' });
    const lines = formatProblems([hostile], 'github').split(/[\r\n]/);
    expect(lines).toEqual([
      '::error file=a%2Cb%3Ac%25%0A.md,line=3::linje 3: 100 %25%0D%0A::set-output name=x::y Skriv det inn.',
    ]);
  });
});

test('problems are sorted by file, line, field and rule, and the list itself is left alone', () => {
  const problems = [
    problem({ file: 'b.md', line: 1 }),
    problem({ file: 'a.md', line: 10 }),
    problem({ file: 'a.md', line: 9, rule: 'z' }),
    problem({ file: 'a.md', line: 9, rule: 'a' }),
  ];
  const sorted = sortProblems(problems).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(sorted).toEqual(['a.md:9 a', 'a.md:9 z', 'a.md:10 required', 'b.md:1 required']);
  expect(problems[0]?.file).toBe('b.md');
});

test('a check is summed up in one sentence', () => {
  expect(summarise([], 43)).toBe('43 studier er kontrollert. Ingen feil.');
  expect(summarise([problem(), problem({ level: 'warning' })], 43)).toBe(
    '43 studier er kontrollert: 1 feil, 1 råd.',
  );
  expect(countErrors([problem(), problem({ level: 'warning' })])).toBe(1);
});
