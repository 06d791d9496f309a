import { expect, test } from 'vitest';
import type { Problem } from '../../../src/catalogue/index.ts';
import { assemble } from '../../../src/catalogue/reading/assemble.ts';
import type { Content } from '../../../src/catalogue/reading/content.ts';
import { readFiles } from '../../../src/catalogue/reading/read.ts';
import { contradictions } from '../../../src/catalogue/rules/contradictions.ts';
import type { Rule } from '../../../src/catalogue/rules/rule.ts';
import { today, validFolder } from '../content.ts';

const { content } = assemble(readFiles(validFolder), today);
const [first, second] = content.studies.map(({ id }) => id);
const studyFiles = content.studies.map(({ file }) => file);

/** A rule that finds something in every study, and stops where it is told to. */
const stopsWhen = (stops: (seen: Content) => boolean): Rule =>
  function countsStudies(seen) {
    if (stops(seen)) throw new TypeError('x is not a function');
    return seen.studies.map((study) => study.problem(['title'], { rule: 'counted', message: '', help: '' }));
  };

const countsAll: Rule = stopsWhen(() => false);

const filesWith = (problems: readonly Problem[], rule: string): string[] =>
  problems.filter((problem) => problem.rule === rule).map(({ file }) => file);

const holds = ({ studies }: Content, id: string | undefined): boolean =>
  studies.some((study) => study.id === id);

test('a rule that stops at a study names the file and itself, and still looks at all the others', () => {
  const problems = contradictions([stopsWhen((seen) => holds(seen, first) || holds(seen, second))], content);
  expect(filesWith(problems, 'rule-stops')).toEqual(studyFiles.slice(0, 2));
  expect(filesWith(problems, 'counted')).toEqual(studyFiles.slice(2));
  expect(problems[0]).toMatchObject({ level: 'error', line: 1 });
  expect(problems[0]?.message).toContain('(countsStudies)');
  expect(problems[0]?.help).toContain('TypeError: x is not a function');
});

test('a study that a rule stops at counts as one that is there, but cannot be used', () => {
  let known: ReadonlySet<string> = new Set();
  const stopping = stopsWhen((seen) => holds(seen, first));
  const noting: Rule = (seen) => {
    known = seen.brokenIds;
    return stopping(seen);
  };
  contradictions([noting], content);
  expect(known).toContain(first);
});

test('a translation without its study can stop a rule too', () => {
  const [translation] = content.translations;
  if (!translation) throw new Error('The valid fixture has no translation.');
  const studies = content.studies.filter(({ id }) => id !== translation.id);
  const problems = contradictions([stopsWhen((seen) => seen.translations.includes(translation))], {
    ...content,
    studies,
  });
  expect(filesWith(problems, 'rule-stops')).toEqual([translation.file]);
  expect(filesWith(problems, 'counted')).toHaveLength(studies.length);
});

test.each([
  ['all content, whatever studies there are', () => true],
  ['studies together, of which it stops at none alone', ({ studies }: Content) => studies.length > 1],
])('a rule that stops at %s is told once, of the folder', (_, stops) => {
  const problems = contradictions([stopsWhen(stops), countsAll], content);
  expect(filesWith(problems, 'rule-stops')).toEqual([validFolder]);
  expect(filesWith(problems, 'counted')).toEqual(studyFiles);
});
