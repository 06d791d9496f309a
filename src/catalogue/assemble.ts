import type { z } from 'zod';
import type { Content } from './content.ts';
import type { IsoDate } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { hasMergeConflict, rawTextProblems } from './raw-text.ts';
import { type Draft, type Entry, judge } from './record.ts';
import { type Language, languages } from './schema/choices.ts';
import { idPattern } from './schema/fields.ts';
import { pageSchema, siteSchema } from './schema/site.ts';
import { studySchema, translationSchema } from './schema/study.ts';
import { categorySchema, conceptSchema, conditionSchema, institutionSchema, termSchema } from './schema/vocabulary.ts';
import { problemAt, type SourceFile } from './source.ts';
import { parseYaml } from './yaml.ts';

/** Sorts source files into the kinds of record they hold and checks each one on its own. */
export function assemble(sources: readonly SourceFile[], today: IsoDate): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const brokenIds = new Set<string>();

  const keep = <Schema extends z.ZodType>(draft: Draft, schema: Schema): Entry<z.output<Schema>>[] => {
    const judged = judge(draft, schema);
    if (!Array.isArray(judged)) return [judged];
    problems.push(...judged);
    brokenIds.add(draft.id);
    return [];
  };

  const markdown = <Schema extends z.ZodType>(folder: string, schema: Schema): Entry<z.output<Schema>>[] =>
    sources.filter((source) => isIn(source, folder)).flatMap((source) => {
      const draft = draftOf(source);
      if (!Array.isArray(draft)) return keep(draft, schema);
      problems.push(...draft);
      brokenIds.add(idOf(source));
      return [];
    });

  const list = <Schema extends z.ZodType>(path: string, schema: Schema): Entry<z.output<Schema>>[] => {
    const source = sources.find((candidate) => candidate.path === path);
    if (!source) return [];
    const drafts = draftsOfList(source);
    problems.push(...drafts.problems);
    return drafts.drafts.flatMap((draft) => keep(draft, schema));
  };

  for (const source of sources) problems.push(...rawTextProblems(source), ...misplaced(source));

  const siteDraft = sources.filter((source) => source.path === 'site.yaml').map(draftOfYaml)[0];
  if (Array.isArray(siteDraft)) problems.push(...siteDraft);

  const content: Content = {
    today,
    site: siteDraft && !Array.isArray(siteDraft) ? keep(siteDraft, siteSchema)[0] : undefined,
    studies: markdown('studies', studySchema),
    translations: markdown('studies/en', translationSchema),
    conditions: markdown('conditions', conditionSchema),
    institutions: list('institutions.yaml', institutionSchema),
    categories: list('categories.yaml', categorySchema),
    glossary: list('glossary.yaml', termSchema),
    lexicon: list('lexicon.yaml', conceptSchema),
    pages: Object.fromEntries(
      languages.map((language) => [language, markdown(`pages/${language}`, pageSchema)]),
    ) as Record<Language, Entry<z.output<typeof pageSchema>>[]>,
    brokenIds,
  };
  return { content, problems };
}

const folders = ['studies', 'studies/en', 'conditions', ...languages.map((language) => `pages/${language}`)];
const files = ['site.yaml', 'institutions.yaml', 'categories.yaml', 'glossary.yaml', 'lexicon.yaml'];

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const idOf = (source: SourceFile): string => fileName(source.path).replace(/\.md$/, '');
const isIn = (source: SourceFile, folder: string): boolean =>
  folderOf(source.path) === folder && source.path.endsWith('.md');

function misplaced({ file, path }: SourceFile): Problem[] {
  if (files.includes(path)) return [];
  const known = folders.includes(folderOf(path)) && path.endsWith('.md');
  if (!known) {
    const fault = {
      rule: 'unknown-file',
      message: `Filen «${path}» hører ikke hjemme i innholdet, og blir ikke lest.`,
      help: `Studier ligger i studies/ og slutter på .md. Andre steder som leses: ${[...folders.slice(1), ...files].join(', ')}.`,
    };
    return [problemAt(file, 1, '', fault)];
  }
  const name = fileName(path).replace(/\.md$/, '');
  if (idPattern.test(name)) return [];
  const fault = {
    rule: 'file-name',
    message: `Filnavnet «${name}.md» kan ikke være en adresse.`,
    help: `Bruk små bokstaver a–z, tall og bindestrek: «${slugify(name)}.md».`,
  };
  return [problemAt(file, 1, '', fault)];
}

/** The nearest file name that can stand in an address: `Hjerte og kår` → `hjerte-og-kar`. */
export const slugify = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function draftOf(source: SourceFile): Draft | Problem[] {
  // A file with two versions of itself would only give follow-on faults.
  if (hasMergeConflict(source.text)) return [];
  const parts = readFrontMatter(source);
  if ('rule' in parts) return [parts];
  const { yaml, body, bodyLine } = parts;
  if (yaml.faults.length > 0) return yaml.faults.map((fault) => problemAt(source.file, fault.line, fault.field, fault));
  return { id: idOf(source), file: source.file, data: yaml.data, body, bodyLine, places: yaml.places, at: [] };
}

function draftOfYaml(source: SourceFile): Draft | Problem[] {
  if (hasMergeConflict(source.text)) return [];
  const yaml = parseYaml(source.text);
  if (yaml.faults.length > 0) return yaml.faults.map((fault) => problemAt(source.file, fault.line, fault.field, fault));
  const id = fileName(source.path);
  return { id, file: source.file, data: yaml.data, body: '', bodyLine: 1, places: yaml.places, at: [] };
}

function draftsOfList(source: SourceFile): { drafts: Draft[]; problems: Problem[] } {
  const whole = draftOfYaml(source);
  if (Array.isArray(whole)) return { drafts: [], problems: whole };
  if (!Array.isArray(whole.data)) {
    const fault = {
      rule: 'list-needed',
      message: `Filen «${source.path}» skal være en liste.`,
      help: 'Begynn hver oppføring med «- id: …».',
    };
    return { drafts: [], problems: [problemAt(source.file, 1, '', fault)] };
  }
  const drafts = whole.data.map((data: unknown, index): Draft => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : String(index);
    return { ...whole, id, data, at: [index] };
  });
  return { drafts, problems: [] };
}
