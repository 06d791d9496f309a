import type { z } from 'zod';
import { recordOf } from '../basics/record-of.ts';
import type { IsoDate } from '../dates.ts';
import { joinCaptured } from '../joining/join.ts';
import { lacks, leftToRegisters } from '../joining/left-to-registers.ts';
import type { Problem } from '../problem.ts';
import { languages } from '../schema/choices.ts';
import { listKinds, markdownKinds, siteKind } from '../schema/content-kinds.ts';
import { leavingSchema, type StudyFields } from '../schema/study.ts';
import type { LexiconFields, MedicineFields } from '../schema/vocabulary.ts';
import { isCaptured } from './captured/captured-path.ts';
import { readCaptured } from './captured/read-captured.ts';
import type { Content } from './content.ts';
import { folderOf, idOfPath, misplaced } from './content-paths.ts';
import { readListDrafts, readMarkdownDraft, readYamlDraft } from './drafts.ts';
import { guarded } from './guarded.ts';
import { rawTextProblems } from './raw-text.ts';
import type { ReadFiles } from './read.ts';
import { type Draft, type Entry, judge } from './record.ts';
import { type Result, success } from './result.ts';

/** Sorts source files into the kinds of record they hold and checks each one on its own. */
export function assemble(
  { root, sources: all, unreadable }: Pick<ReadFiles, 'root' | 'sources' | 'unreadable'>,
  today: IsoDate,
): { content: Content; problems: Problem[] } {
  const captured = readCaptured(all, unreadable, today);
  const sources = all.filter(({ path }) => !isCaptured(path));
  const problems = sources.flatMap((source) => {
    const seen = guarded(source.file, () => success(rawTextProblems(source)));
    return [...(seen.ok ? seen.value : seen.problems), ...misplaced(source)];
  });
  problems.push(...captured.problems);
  const brokenIds = new Set(unreadable.map(idOfPath));

  /** The value of a result, as a list of one. Without it, its problems are kept, and its id as a broken one. */
  const keep = <Value>(id: string, result: Result<Value>): Value[] => {
    if (result.ok) return [result.value];
    problems.push(...result.problems);
    brokenIds.add(id);
    return [];
  };

  const checked = <Schema extends z.ZodType>(draft: Draft, schema: Schema): Entry<z.output<Schema>>[] =>
    keep(
      draft.id,
      guarded(draft.file, () => judge(draft, schema)),
    );

  const drafts = ({ folders }: { folders: readonly string[] }): Draft[] =>
    sources
      .filter(({ path }) => folders.includes(folderOf(path)) && path.endsWith('.md'))
      .flatMap((source) =>
        keep(
          idOfPath(source.path),
          guarded(source.file, () => readMarkdownDraft(source)),
        ),
      );

  const markdown = <Schema extends z.ZodType>(kind: {
    folders: readonly string[];
    schema: Schema;
  }): Entry<z.output<Schema>>[] => drafts(kind).flatMap((draft) => checked(draft, kind.schema));

  const list = <Schema extends z.ZodType>({
    file,
    schema,
  }: {
    file: string;
    schema: Schema;
  }): Entry<z.output<Schema>>[] =>
    sources
      .filter(({ path }) => path === file)
      .flatMap((source) =>
        keep(
          file,
          guarded(source.file, () => readListDrafts(source)),
        ),
      )
      .flatMap((drafts) => drafts.flatMap((draft) => checked(draft, schema)));

  const pages = (language: string) => markdown({ ...markdownKinds.page, folders: [`pages/${language}`] });

  const leftOf = leftToRegisters(captured);
  const studyDrafts = drafts(markdownKinds.study);
  // What such a file does not say is looked for once the registers have spoken: see `lacks`.
  const studies = studyDrafts.flatMap((draft) =>
    leftOf(draft).isKnown
      ? (checked(draft, leavingSchema) as Entry<StudyFields>[])
      : checked(draft, markdownKinds.study.schema),
  );

  const content: Content = {
    root,
    texts: new Map(sources.map(({ file, written }) => [file, written])),
    today,
    site: sources
      .filter(({ path }) => path === siteKind.file)
      .flatMap((source) =>
        keep(
          siteKind.file,
          guarded(source.file, () => readYamlDraft(source)),
        ),
      )
      .flatMap((draft) => checked(draft, siteKind.schema))[0],
    studies: [],
    undescribed: [],
    captured: [],
    runs: captured.runs,
    translations: markdown(markdownKinds.translation),
    conditions: markdown(markdownKinds.condition),
    institutions: list(listKinds.institutions),
    categories: list(listKinds.categories),
    glossary: list(listKinds.glossary),
    lexicon: [...list(listKinds.lexicon), ...list(listKinds.medicines).map(asSearchWord)],
    places: list(listKinds.places),
    pages: recordOf(languages, pages),
    brokenIds,
  };
  const joined = joinCaptured(studies, captured, content);
  const lacking = new Set(joined.studies.filter(lacks).map(({ id }) => id));
  // What neither its file nor a register says is told as of any other file.
  for (const draft of studyDrafts) {
    if (!lacking.has(draft.id)) continue;
    brokenIds.add(draft.id);
    if (!leftOf(draft).isBroken) checked(draft, markdownKinds.study.schema);
  }
  return {
    content: { ...content, ...joined, studies: joined.studies.filter(({ id }) => !lacking.has(id)) },
    problems,
  };
}

/** Medicines are search words like the others; only their file has no need to say that they are treatments. */
const asSearchWord = (entry: Entry<MedicineFields>): Entry<LexiconFields> => ({
  ...entry,
  fields: { ...entry.fields, kind: 'treatment' },
});
