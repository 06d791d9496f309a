import type { IsoDate } from './dates.ts';
import type { Catalogue } from './model.ts';
import { countErrors, type Problem, sortProblems } from './problem.ts';
import { assemble } from './reading/assemble.ts';
import { personWithMobile } from './reading/personal-text.ts';
import { hideIdentityNumbers } from './reading/raw-text.ts';
import { readFiles } from './reading/read.ts';
import { resolve } from './reading/resolve.ts';
import type { SourceFile } from './reading/source.ts';
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

/**
 * Reads, checks and joins a content folder. The only door to the catalogue: the site, the scripts and the
 * tests all come through here.
 *
 * @param root the content folder
 * @param today the day to judge dates by, as `2026-05-12`
 */
export function readCatalogue({ root, today }: { root: string; today: IsoDate }): ReadResult {
  const files = readFiles(root);
  const { sources, problems: unreadable } = files;
  const studyFiles = sources.filter((source) => /^studies\/[^/]+\.md$/.test(source.path)).length;
  const { content, problems: misshapen } = assemble(files, today);
  const folderMissing = sources.length === 0 && unreadable.length > 0;
  const contradictions = folderMissing ? [] : rules.flatMap((rule) => rule(content));
  const problems = withoutEchoes(sortProblems([...unreadable, ...misshapen, ...contradictions])).map(
    withoutIdentityNumbers,
  );
  const catalogue =
    content.site && countErrors(problems) === 0 ? resolve(content, content.site.fields) : undefined;
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
  return problems.filter(
    (problem, index) =>
      (isRoot(problem) || !told.has(place(problem))) &&
      (problem.rule !== personWithMobile.rule ||
        problems.findIndex((other) => other.rule === problem.rule && place(other) === place(problem)) ===
          index),
  );
}

const withoutIdentityNumbers = (problem: Problem): Problem => ({
  ...problem,
  message: hideIdentityNumbers(problem.message),
  help: hideIdentityNumbers(problem.help),
});

export { compare } from './basics/compare.ts';
export { memo } from './basics/memo.ts';
export { recordOf } from './basics/record-of.ts';
export type { IsoDate, PartialDate } from './dates.ts';
export { addDays, asMoment, firstDay, isDay, lastDay } from './dates.ts';
export { deadLinks } from './dead-links.ts';
export { diagnosisName } from './diagnoses.ts';
export { type Earlier, problemsSince } from './history.ts';
export type * from './model.ts';
export { textIn } from './model.ts';
export * from './naming.ts';
export { namedCategory, namedCondition, namedInstitution, resolverOf } from './naming-resolver.ts';
export { inReadingOrder, latestFirst } from './order.ts';
export type { Level, Problem } from './problem.ts';
export { atLeast, countErrors, levels, sortProblems } from './problem.ts';
export { formatProblems, type ProblemFormat, problemFormats, summarise } from './problem-format.ts';
export * from './query.ts';
export { formatReadability, readabilityOf } from './readability-report.ts';
export { type Rendered, writeHtml } from './reading/markdown.ts';
export * from './recruitment.ts';
export * from './registers.ts';
export * from './schema/choices.ts';
export type { Contact } from './schema/contact.ts';
export { idPattern } from './schema/id.ts';
export { contentSchemas } from './schema/json-schema.ts';
export { sectionHeadings } from './study-sections.ts';
export { type StudyQuestion, studyQuestions } from './unanswered.ts';
export { canonicalFile, layoutProblems } from './writing/canonical-files.ts';
export { describeChange } from './writing/describe-change.ts';
export { type Answers, askedFields, newStudyText, questionFor } from './writing/new-study.ts';
export { repair } from './writing/repair.ts';
export { slugify } from './writing/slug.ts';
