import type { z } from 'zod';
import { atLeast, type Problem } from '../problem.ts';
import { folderOf } from '../reading/content-paths.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { problemAt, type SourceFile } from '../reading/source.ts';
import { parseYaml } from '../reading/yaml/yaml.ts';
import { markdownKinds } from '../schema/content-kinds.ts';
import { canonical, type ReadFields } from './canonical.ts';

/** The text of a file in the canonical form; a file that is neither a study nor its translation stays as it is. */
export function canonicalFile(path: string, text: string, read?: ReadFields): string {
  const schema = schemaOf(path);
  return schema ? canonical(text, schema, read) : text;
}

function schemaOf(path: string): z.ZodObject | undefined {
  if (!path.endsWith('.md')) return undefined;
  const kinds = [markdownKinds.study, markdownKinds.translation];
  return kinds.find(({ folders }) => folders.some((folder) => folder === folderOf(path)))?.schema;
}

/**
 * A warning for each file that is written in another form. Files with errors are left out: those come first, and the
 * same `fix` writes the form.
 */
export function layoutProblems(sources: readonly SourceFile[], problems: readonly Problem[]): Problem[] {
  const told = new Set(atLeast(problems, 'error').map(({ file }) => file));
  return sources
    .filter(({ file }) => !told.has(file))
    .flatMap((source) => {
      const { file, path, written } = source;
      const form = canonicalFile(path, written, fieldsOf(source));
      return form === written ? [] : [problemAt(file, firstDifference(written, form), '', otherForm)];
    });
}

/** Takes the fields as they were read when the file was judged, where that was the same text. */
const fieldsOf =
  (source: SourceFile): ReadFields =>
  (fields) => {
    const known = readFrontMatter(source);
    return known.ok && known.value.fields === fields ? known.value.yaml : parseYaml(fields);
  };

function firstDifference(written: string, form: string): number {
  const lines = form.split(lineEnd);
  return written.split(lineEnd).findIndex((line, index) => line !== lines[index]) + 1;
}

const lineEnd = /\r\n?|\n/;

const otherForm = {
  rule: 'not-canonical',
  level: 'warning',
  message: 'Filen er ikke skrevet på den faste måten.',
  help: 'Kjør «npm run fix». Det endrer bare rekkefølge, linjer og anførselstegn, ikke hva som står der.',
} as const;
