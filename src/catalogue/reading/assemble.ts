import type { z } from 'zod';
import { recordOf } from '../basics/record-of.ts';
import type { IsoDate } from '../dates.ts';
import type { Problem } from '../problem.ts';
import { languages } from '../schema/choices.ts';
import { pageSchema, siteSchema } from '../schema/site.ts';
import { studySchema, translationSchema } from '../schema/study.ts';
import {
  categorySchema,
  conceptSchema,
  conditionSchema,
  institutionSchema,
  placeSchema,
  termSchema,
} from '../schema/vocabulary.ts';
import type { Content } from './content.ts';
import { folderOf, idOfPath, misplaced } from './file-place.ts';
import { readFrontMatter } from './front-matter.ts';
import { hasMergeConflict, rawTextProblems } from './raw-text.ts';
import type { ReadFiles } from './read.ts';
import { type Draft, type Entry, judge } from './record.ts';
import { problemAt, type SourceFile } from './source.ts';
import { parseYaml } from './yaml.ts';

/** Sorts source files into the kinds of record they hold and checks each one on its own. */
export function assemble(
  { root, sources, unreadable }: Pick<ReadFiles, 'root' | 'sources' | 'unreadable'>,
  today: IsoDate,
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const brokenIds = new Set(unreadable.map(idOfPath));

  const keep = <Schema extends z.ZodType>(draft: Draft, schema: Schema): Entry<z.output<Schema>>[] => {
    const judged = judge(draft, schema);
    if (!Array.isArray(judged)) return [judged];
    problems.push(...judged);
    brokenIds.add(draft.id);
    return [];
  };

  const markdown = <Schema extends z.ZodType>(folder: string, schema: Schema): Entry<z.output<Schema>>[] =>
    sources
      .filter((source) => folderOf(source.path) === folder && source.path.endsWith('.md'))
      .flatMap((source) => {
        const draft = draftOf(source);
        if (!Array.isArray(draft)) return keep(draft, schema);
        problems.push(...draft);
        brokenIds.add(idOfPath(source.path));
        return [];
      });

  const list = <Schema extends z.ZodType>(path: string, schema: Schema): Entry<z.output<Schema>>[] => {
    const source = sources.find((candidate) => candidate.path === path);
    if (!source) return [];
    const drafts = draftsOfList(source);
    if (Array.isArray(drafts)) return drafts.flatMap((draft) => keep(draft, schema));
    problems.push(...drafts.problems);
    brokenIds.add(path);
    return [];
  };

  for (const source of sources) problems.push(...rawTextProblems(source), ...misplaced(source));

  const siteDraft = sources.filter((source) => source.path === 'site.yaml').map(draftOfYaml)[0];
  if (Array.isArray(siteDraft)) {
    problems.push(...siteDraft);
    brokenIds.add('site.yaml');
  }

  const content: Content = {
    root,
    today,
    site: siteDraft && !Array.isArray(siteDraft) ? keep(siteDraft, siteSchema)[0] : undefined,
    studies: markdown('studies', studySchema),
    translations: markdown('studies/en', translationSchema),
    conditions: markdown('conditions', conditionSchema),
    institutions: list('institutions.yaml', institutionSchema),
    categories: list('categories.yaml', categorySchema),
    glossary: list('glossary.yaml', termSchema),
    lexicon: list('lexicon.yaml', conceptSchema),
    places: list('places.yaml', placeSchema),
    pages: recordOf(languages, (language) => markdown(`pages/${language}`, pageSchema)),
    brokenIds,
  };
  return { content, problems };
}

function draftOf(source: SourceFile): Draft | Problem[] {
  // A file with two versions of itself would only give follow-on faults.
  if (hasMergeConflict(source.text)) return [];
  const parts = readFrontMatter(source);
  if ('rule' in parts) return [parts];
  const { yaml, body, bodyLine } = parts;
  if (yaml.faults.length > 0)
    return yaml.faults.map((fault) => problemAt(source.file, fault.line, fault.field, fault));
  return {
    id: idOfPath(source.path),
    file: source.file,
    data: yaml.data,
    body,
    bodyLine,
    places: yaml.places,
    at: [],
  };
}

function draftOfYaml(source: SourceFile): Draft | Problem[] {
  if (hasMergeConflict(source.text)) return [];
  const yaml = parseYaml(source.text);
  if (yaml.faults.length > 0)
    return yaml.faults.map((fault) => problemAt(source.file, fault.line, fault.field, fault));
  return {
    id: source.path,
    file: source.file,
    data: yaml.data,
    body: '',
    bodyLine: 1,
    places: yaml.places,
    at: [],
  };
}

function draftsOfList(source: SourceFile): Draft[] | { problems: Problem[] } {
  const whole = draftOfYaml(source);
  if (Array.isArray(whole)) return { problems: whole };
  if (!Array.isArray(whole.data)) {
    const fault = {
      rule: 'list-needed',
      message: `Filen «${source.path}» skal være en liste.`,
      help: 'Begynn hver oppføring med «- id: …».',
    };
    return { problems: [problemAt(source.file, 1, '', fault)] };
  }
  return whole.data.map((data: unknown, index): Draft => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : String(index);
    return { ...whole, id, data, at: [index] };
  });
}
