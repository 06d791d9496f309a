import type { z } from 'zod';
import type { Edit, Fault, Problem } from '../problem.ts';
import type { DataFault } from '../schema/fault.ts';
import { explain } from '../schema/messages.ts';
import { mostTold } from './bounds.ts';
import type { FieldPath, FilePlaces } from './file-places.ts';
import { failure, type Result, success } from './result.ts';
import { problemAt } from './source.ts';
import { textsIn } from './texts-in.ts';
import { hasUnseen, writtenUnseen } from './unseen-signs.ts';
import { inQuotes } from './yaml/line-faults.ts';

/** One checked thing from a content file: its fields, its text, and where each of them stands. */
export interface Entry<Fields> {
  /** The file name without `.md`, or the `id` field of a list's entry. */
  id: string;
  file: string;
  fields: Fields;
  /** Markdown; empty for entries of a YAML list. */
  body: string;
  bodyLine: number;
  /** Line of a field, or of its nearest parent. */
  line(path: FieldPath): number;
  /** True when the file itself says something in a field. */
  states(path: FieldPath): boolean;
  /**
   * A problem at a field of this entry.
   *
   * @param against other fields that it is about: what a register says in one of them is no error of the file
   */
  problem(path: FieldPath, fault: Fault, against?: readonly FieldPath[]): Problem;
  /** The edits of a fault whose remedy is another value in a field; none when the field does not stand there. */
  replacing(path: FieldPath, text: string): Pick<Fault, 'edits'>;
}

/** A record as it was read, before it is checked against its schema. */
export interface Draft {
  id: string;
  file: string;
  data: unknown;
  body: string;
  bodyLine: number;
  places: FilePlaces;
  /** Path of the data inside its file: `[3]` for the fourth entry of a list. */
  at: FieldPath;
}

/** Checks a draft against its schema; gives the entry or everything that is wrong with it. */
export function judge<Schema extends z.ZodType>(
  draft: Draft,
  schema: Schema,
): Result<Entry<z.output<Schema>>> {
  const { file, places, at } = draft;
  const unseen = textsIn(draft.data, hasUnseen)
    .map(({ path }) => path)
    .filter((path) => !hasUnseen(places.written([...at, ...path]) ?? ''));
  if (unseen.length > 0) {
    return failure(
      unseen.map((path) => problemAt(file, places.line([...at, ...path]), path.join('.'), writtenUnseen)),
    );
  }
  const parsed = schema.safeParse(draft.data);
  if (!parsed.success) {
    const asWritten = (path: FieldPath) => places.written([...at, ...path]);
    const faults = parsed.error.issues
      .slice(0, mostTold)
      .flatMap((issue) => explain(issue, schema, draft.data, asWritten));
    return failure(
      onePerField(withoutMisspelt(faults))
        .slice(0, mostTold)
        .map((fault) => {
          const path = [...at, ...fault.path];
          return problemAt(file, places.line(path), fault.path.join('.'), {
            ...fault,
            edits: editsFor(fault, places, path),
          });
        }),
    );
  }
  return success({
    id: draft.id,
    file,
    fields: parsed.data,
    body: draft.body,
    bodyLine: draft.bodyLine,
    line: (path) => places.line([...at, ...path]),
    states: (path) => places.written([...at, ...path]) !== undefined,
    problem: (path, fault) => problemAt(file, places.line([...at, ...path]), path.join('.'), fault),
    replacing: (path, text) => {
      const range = places.valueRange([...at, ...path]);
      return range ? { edits: [{ start: range[0], end: range[1], text }] } : {};
    },
  });
}

/** A field that only seems to be missing, because its name is misspelt, is told once: by its misspelt name. */
function withoutMisspelt(faults: DataFault[]): DataFault[] {
  const misspelt = new Set(
    faults.flatMap(({ meant, path }) => (meant === undefined ? [] : named([...path.slice(0, -1), meant]))),
  );
  return faults.filter(({ rule, path }) => rule !== 'required' || !misspelt.has(named(path)));
}

/** Several rules can break on one value; the first says enough. */
function onePerField(faults: DataFault[]): DataFault[] {
  const told = new Set<string>();
  return faults.filter(({ path }) => !told.has(named(path)) && told.add(named(path)));
}

const named = (path: readonly PropertyKey[]): string => path.join('.');

function editsFor(fault: DataFault, places: FilePlaces, path: FieldPath): Edit[] | undefined {
  const range = places.valueRange(path);
  if (!range) return fault.edits;
  const [start, end] = range;
  if (fault.replacement !== undefined) return [{ start, end, text: fault.replacement }];
  if (fault.quoteAsWritten) {
    const written = places.written(path)?.trimEnd() ?? '';
    return written === '' || written.includes('\n')
      ? undefined
      : [{ start, end: start + written.length, text: inQuotes(written) }];
  }
  if (fault.wrapInList) {
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: ']' },
    ];
  }
  return fault.edits;
}
