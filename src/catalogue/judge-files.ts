import type { IsoDate } from './dates.ts';
import type { Catalogue } from './model.ts';
import { countErrors, type Problem, sortProblems } from './problem.ts';
import { assemble } from './reading/assemble.ts';
import { type RenderText, renderMarkdown } from './reading/markdown.ts';
import type { ReadFiles } from './reading/read.ts';
import { resolve } from './reading/resolve.ts';
import type { SourceFile } from './reading/source.ts';
import { contradictions } from './rules/contradictions.ts';
import { rules } from './rules/index.ts';
import { toldOnce } from './told-once.ts';

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
  const problems = toldOnce(sortProblems([...unreadable, ...misshapen, ...contradicting]));
  const catalogue =
    content.site && countErrors(problems) === 0 ? resolve(content, content.site.fields, render) : undefined;
  return { catalogue, problems, studyFiles, sources };
}
