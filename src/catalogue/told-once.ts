import type { Problem } from './problem.ts';
import { mostTold } from './reading/bounds.ts';
import { personWithMobile } from './reading/personal-text.ts';
import { hideIdentityNumbers } from './reading/raw-text.ts';
import { problemAt } from './reading/source.ts';

/** Sorted problems as they are told: each once, not more than anyone reads, and no identity number repeated. */
export const toldOnce = (sorted: Problem[]): Problem[] =>
  withoutFlood(withoutEchoes(sorted)).map(withoutIdentityNumbers);

/**
 * Text left from the template, and signs that cannot be seen, break other rules too; one message says it. A person is
 * told of once a line, whether the line or its fields were looked at.
 */
function withoutEchoes(problems: Problem[]): Problem[] {
  const place = ({ file, line }: Problem): string => `${file}:${line}`;
  const isRoot = ({ rule }: Problem): boolean =>
    ['template-text', 'hard-space', 'invisible-character', 'lost-character'].includes(rule);
  const told = new Set(problems.filter(isRoot).map(place));
  const persons = new Set<string>();
  return problems.filter(
    (problem) =>
      (isRoot(problem) || !told.has(place(problem))) &&
      (problem.rule !== personWithMobile.rule ||
        (!persons.has(place(problem)) && persons.add(place(problem)))),
  );
}

/** Of a file that has more problems than anyone reads, the worst are told, and how many the others are. */
function withoutFlood(problems: Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { file } of problems) all.set(file, (all.get(file) ?? 0) + 1);
  return problems.flatMap((problem) => {
    const { file, level } = problem;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= mostTold) return [problem];
    if (count > mostTold + 1) return [];
    const fault = {
      rule: 'more-problems',
      level,
      message: `Filen har ${(all.get(file) ?? 0) - mostTold} feil eller råd til.`,
      help: 'Rett det som står over først, og kjør kontrollen på nytt.',
    };
    return [problemAt(file, problem.line, '', fault)];
  });
}

const withoutIdentityNumbers = (problem: Problem): Problem => ({
  ...problem,
  message: hideIdentityNumbers(problem.message),
  help: hideIdentityNumbers(problem.help),
});
