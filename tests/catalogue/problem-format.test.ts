import { describe, expect, test } from 'vitest';
import { formatProblems, type Problem, summarise } from '../../src/catalogue/index.ts';
import { atLeast, countErrors, levels, sortProblems } from '../../src/catalogue/problem.ts';

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

  test('lets nothing an editor wrote begin a line of its own', () => {
    const hostile = problem({ message: 'Verdien er «a\n::stop-commands::x\u2028y».' });
    expect(formatProblems([hostile], 'text').split(/[\n\u2028]/)).toEqual([
      'content/studies/a.md:3  feil  Verdien er «a ::stop-commands::x y».',
      '    → Skriv det inn.',
    ]);
  });

  test('is empty without problems', () => expect(formatProblems([], 'text')).toBe(''));
});

describe('json', () => {
  const written = JSON.parse(
    formatProblems(
      [problem({ edits: [{ start: 0, end: 1, text: '' }] }), problem({ level: 'warning' })],
      'json',
      [problem(), problem({ level: 'warning' }), problem({ level: 'due' }), problem({ level: 'due' })],
    ),
  );

  test('has exactly the three counts and problems, and counts also what is not listed', () => {
    expect(Object.keys(written)).toEqual(['errors', 'warnings', 'due', 'problems']);
    expect(written).toMatchObject({ errors: 1, warnings: 1, due: 2 });
    expect(written.problems).toHaveLength(2);
  });

  test('has exactly seven things to say about a problem', () => {
    for (const listed of written.problems) {
      expect(Object.keys(listed)).toEqual(['file', 'line', 'field', 'level', 'rule', 'message', 'help']);
    }
  });

  test('is still JSON without problems', () => {
    expect(JSON.parse(formatProblems([], 'json'))).toEqual({ errors: 0, warnings: 0, due: 0, problems: [] });
  });
});

describe('github', () => {
  test('makes one annotation a file, an error if any of its problems is one', () => {
    const problems = [
      problem({ level: 'warning', line: 1, message: 'Råd.' }),
      problem({ line: 4, message: 'Feil.' }),
      problem({ file: 'content/studies/b.md', level: 'warning' }),
      problem({ file: 'content/studies/c.md', level: 'due' }),
    ];
    expect(formatProblems(problems, 'github').split('\n')).toEqual([
      '::error file=content/studies/a.md,line=1::linje 1: Råd. Skriv det inn.%0Alinje 4: Feil. Skriv det inn.',
      '::warning file=content/studies/b.md,line=3::linje 3: Feltet «title» mangler. Skriv det inn.',
      '::notice file=content/studies/c.md,line=3::linje 3: Feltet «title» mangler. Skriv det inn.',
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

test('problems are sorted by level, file, line, field and rule, and the list itself is left alone', () => {
  const problems = [
    problem({ file: 'b.md', line: 1 }),
    problem({ file: 'a.md', line: 1, level: 'due' }),
    problem({ file: 'a.md', line: 2, level: 'warning' }),
    problem({ file: 'a.md', line: 10 }),
    problem({ file: 'a.md', line: 9, rule: 'z' }),
    problem({ file: 'a.md', line: 9, rule: 'a' }),
  ];
  const sorted = sortProblems(problems).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(sorted).toEqual([
    'a.md:9 a',
    'a.md:9 z',
    'a.md:10 required',
    'b.md:1 required',
    'a.md:2 required',
    'a.md:1 required',
  ]);
  expect(problems[0]?.file).toBe('b.md');
});

test('a check is summed up in one sentence, and what is due in another', () => {
  const due = problem({ level: 'due' });
  expect(summarise([], 43)).toBe('43 studier er kontrollert. Ingen feil.');
  expect(summarise([problem(), problem({ level: 'warning' }), due], 43).split('\n')).toEqual([
    '43 studier er kontrollert: 1 feil, 1 råd.',
    'Én opplysning bør bekreftes på nytt: npm run check -- --level due',
  ]);
  expect(summarise([due, due], 43).split('\n')).toEqual([
    '43 studier er kontrollert. Ingen feil.',
    '2 opplysninger bør bekreftes på nytt: npm run check -- --level due',
  ]);
  expect(countErrors([problem(), problem({ level: 'warning' }), due])).toBe(1);
});

test('a level is asked for with all that is worse', () => {
  const one = levels.map((level) => problem({ level }));
  expect(levels.map((level) => atLeast(one, level).length)).toEqual([1, 2, 3]);
});
