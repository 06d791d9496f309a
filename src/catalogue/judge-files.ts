import type { IsoDate } from './dates.ts';
import type { Catalogue } from './model.ts';
import { countErrors, type Problem, sortProblems } from './problem.ts';
import { assemble } from './reading/assemble.ts';
import { mostTold } from './reading/bounds.ts';
import { type RenderText, renderMarkdown } from './reading/markdown.ts';
import { personWithMobile } from './reading/personal-text.ts';
import { hideIdentityNumbers } from './reading/raw-text.ts';
import type { ReadFiles } from './reading/read.ts';
import { resolve } from './reading/resolve.ts';
import { problemAt, type SourceFile } from './reading/source.ts';
import { contradictions } from './rules/contradictions.ts';
import { rules } from './rules/index.ts';

/** What reading a content folder comes to: a catalogue or what stands in its way. */
export interface ReadResult {
  /** Undefined when there are errors: nothing is published from broken content. */
  catalogue: Catalogue | undefined;
  /** All problems in all files, the worst first, then by file and line. */
  problems: Problem[];
  /** How many study files were looked at. */
  studyFiles: number;
  /** The files as they were read, for `fix`. */
  sources: SourceFile[];
}

/** Checks and joins the files of a content folder. */
export function judgeFiles(
  files: ReadFiles,
  today: IsoDate,
  render: RenderText = renderMarkdown,
): ReadResult {
  const { sources, problems: unreadable } = files;
  const studyFiles = sources.filter((source) => /^studies\/[^/]+\.md$/.test(source.path)).length;
  const { content, problems: misshapen } = assemble(files, today);
  const folderMissing = sources.length === 0 && unreadable.length > 0;
  const contradicting = folderMissing ? [] : contradictions(rules, content);
  const problems = withoutFlood(
    withoutEchoes(sortProblems([...unreadable, ...misshapen, ...contradicting])),
  ).map(withoutIdentityNumbers);
  const catalogue =
    content.site && countErrors(problems) === 0 ? resolve(content, content.site.fields, render) : undefined;
  return { catalogue, problems, studyFiles, sources };
}

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
