import { type CST, type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { unwrap } from '../schema/walk.ts';
import { type WrittenValue, writtenValue } from './quoting.ts';

/** A field, or an item of a list, with the comments that belong to it. */
export interface Entry {
  /** Absent for an item of a list. */
  key?: string;
  /** Where it begins in the text it was read from. */
  start: number;
  value: WrittenValue | Collection;
  /** Comments on lines of their own, above it. */
  above: string[];
  /** Comments on its own line. */
  beside: string[];
}

/** The fields of a block, or the items of a list. */
export interface Collection {
  kind: 'fields' | 'list';
  entries: Entry[];
  /** The column its entries begin in. */
  column: number;
  /** Where it begins and ends, when it stands in braces or brackets. */
  braces: readonly [start: number, end: number] | undefined;
  /** Comments below its last entry. */
  below: string[];
}

export const isCollection = (value: Entry['value']): value is Collection => 'entries' in value;

/** Thrown at what no content file has: a field whose name is not a text. */
export class NoOutline extends Error {}

/**
 * What a YAML text says, without comments, with every value written as its field wants it and fields in the order of
 * the schema.
 *
 * @param document parsed from the text with its source tokens kept
 */
export function outlineOf(document: Document, text: string, schema: z.core.$ZodType): Collection {
  const { contents } = document;
  if (!isMap(contents)) throw new NoOutline();
  return fieldsOf(contents, text, schema);
}

function fieldsOf(map: YAMLMap, text: string, schema: z.core.$ZodType | undefined): Collection {
  const inner = schema && unwrap(schema);
  const shape: Record<string, z.core.$ZodType> = inner instanceof z.ZodObject ? inner.shape : {};
  const entries = map.items.map(({ key, value }): Entry => {
    if (!isScalar(key) || !key.range) throw new NoOutline();
    const name = String(key.value);
    const start = key.range[0];
    return {
      key: name,
      ...entryOf(start, value, text, Object.hasOwn(shape, name) ? shape[name] : undefined),
    };
  });
  return { kind: 'fields', ...placeOf(map, entries, text), entries: inOrder(entries, Object.keys(shape)) };
}

function listOf(list: YAMLSeq, text: string, schema: z.core.$ZodType | undefined): Collection {
  const inner = schema && unwrap(schema);
  const element = inner instanceof z.ZodArray ? inner.element : undefined;
  const dashes = dashesOf(list.srcToken);
  const entries = list.items.map((item, index): Entry => {
    const start = dashes[index] ?? (item as Node | null)?.range?.[0];
    if (start === undefined) throw new NoOutline();
    return entryOf(start, item, text, element);
  });
  return { kind: 'list', ...placeOf(list, entries, text), entries };
}

const dashesOf = (token: CST.Token | undefined): number[] =>
  token?.type === 'block-seq'
    ? token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
    : [];

function entryOf(
  start: number,
  value: unknown,
  text: string,
  schema: z.core.$ZodType | undefined,
): Omit<Entry, 'key'> {
  return { start, value: written(value, text, schema), above: [], beside: [] };
}

function written(value: unknown, text: string, schema: z.core.$ZodType | undefined): Entry['value'] {
  if (isMap(value)) return fieldsOf(value, text, schema);
  if (isSeq(value)) return listOf(value, text, schema);
  if (isScalar(value)) return writtenValue(value, text.slice(value.range?.[0], value.range?.[1]), schema);
  return { text: '', bare: true };
}

function placeOf(
  node: YAMLMap | YAMLSeq,
  entries: Entry[],
  text: string,
): Pick<Collection, 'column' | 'braces' | 'below'> {
  const start = entries[0]?.start ?? 0;
  const braces = node.flow && node.range ? ([node.range[0], node.range[1]] as const) : undefined;
  return { column: columnOf(text, start), braces, below: [] };
}

/** How many characters stand before a place on its line. */
export const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Fields in the order of the schema; one that it does not know stays behind the field it stood behind. */
function inOrder(entries: Entry[], known: string[]): Entry[] {
  let last = -1;
  const ranked = entries.map((entry) => {
    const rank = known.indexOf(entry.key ?? '');
    if (rank !== -1) last = rank;
    return { entry, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
