import { bodyBound } from './bounds.ts';
import { idOfPath } from './content-paths.ts';
import { readFrontMatter } from './front-matter.ts';
import { hasHiddenLayout, hasMergeConflict } from './raw-text.ts';
import type { Draft } from './record.ts';
import { failure, type Result, success } from './result.ts';
import { lineOfOffset, problemAt, type SourceFile } from './source.ts';
import { type ParsedYaml, parseYaml } from './yaml/yaml.ts';

/** A Markdown file's fields and text, not yet checked against a schema. */
export function readMarkdownDraft(source: SourceFile): Result<Draft> {
  if (hasMergeConflict(source.text) || hasHiddenLayout(fieldsOf(source.text))) return toldAlready;
  const parts = readFrontMatter(source);
  if (!parts.ok) return parts;
  const { yaml, body, bodyLine } = parts.value;
  const bound = bodyBound(body);
  if (bound) {
    return failure([problemAt(source.file, bodyLine + lineOfOffset(body, bound.offset) - 1, '', bound)]);
  }
  return draftOf(source, yaml, { id: idOfPath(source.path), body, bodyLine });
}

/** What stands above the second line of ---, as far as that can be told before anything is parsed. */
const fieldsOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf('\n---', 3)));

/** The whole of a YAML file as one record, not yet checked against a schema. */
export function readYamlDraft(source: SourceFile): Result<Draft> {
  if (hasMergeConflict(source.text) || hasHiddenLayout(source.text)) return toldAlready;
  return draftOf(source, parseYaml(source.text), { id: source.path, body: '', bodyLine: 1 });
}

/** The entries of a YAML file that is a list, each as a record not yet checked against a schema. */
export function readListDrafts(source: SourceFile): Result<Draft[]> {
  const whole = readYamlDraft(source);
  if (!whole.ok) return whole;
  const { data } = whole.value;
  if (!Array.isArray(data)) {
    const fault = {
      rule: 'list-needed',
      message: `Filen «${source.path}» skal være en liste.`,
      help: 'Begynn hver oppføring med «- id: …».',
    };
    return failure([problemAt(source.file, 1, '', fault)]);
  }
  return success(
    data.map((entry: unknown, index): Draft => {
      const id =
        typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(index);
      return { ...whole.value, id, data: entry, at: [index] };
    }),
  );
}

// A file with two versions of itself, or with spaces that are none, would only give follow-on faults to the problem that its raw text has.
const toldAlready = failure([]);

function draftOf(
  { file }: SourceFile,
  { data, places, faults }: ParsedYaml,
  rest: Pick<Draft, 'id' | 'body' | 'bodyLine'>,
): Result<Draft> {
  if (faults.length > 0) {
    return failure(faults.map((fault) => problemAt(file, fault.line, fault.field, fault)));
  }
  return success({ ...rest, file, data, places, at: [] });
}
