import { z } from 'zod';
import { compare } from '../basics/compare.ts';
import { memo } from '../basics/memo.ts';
import type { FieldsNode, ListNode, YamlNode } from '../reading/yaml/tree.ts';
import { unwrap } from '../schema/walk.ts';
import { isWordSet } from '../schema/word-sets.ts';
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

/** Thrown at what no content file may have: a field whose name is not a text, or lines where a list should stand. */
export class NoOutline extends Error {}

/**
 * What a YAML text says, without comments, with every value written as its field wants it, fields in the order of the
 * schema, and words whose order says nothing in that of the alphabet.
 */
export function outlineOf(tree: YamlNode | undefined, text: string, schema: z.core.$ZodType): Collection {
  if (tree?.kind !== 'fields') throw new NoOutline();
  return fieldsOf(tree, text, schema);
}

function fieldsOf(node: FieldsNode, text: string, schema: z.core.$ZodType | undefined): Collection {
  const known = schema ? fieldsKnownTo(schema) : noFields;
  const entries = node.entries.map(({ key, start, value }): Entry => {
    if (key === undefined) throw new NoOutline();
    return { key, ...entryOf(start, value, text, known.get(key)?.schema) };
  });
  return { kind: 'fields', ...placeOf(node, entries, text), entries: inOrder(entries, known) };
}

/** The fields of a schema by name, each with its place in the order. */
type KnownFields = ReadonlyMap<string, { rank: number; schema: z.core.$ZodType }>;

const noFields: KnownFields = new Map();

const fieldsKnownTo = memo((schema: z.core.$ZodType): KnownFields => {
  const inner = unwrap(schema);
  const shape: Record<string, z.core.$ZodType> = inner instanceof z.ZodObject ? inner.shape : {};
  return new Map(Object.entries(shape).map(([name, field], rank) => [name, { rank, schema: field }]));
});

function listOf(node: ListNode, text: string, schema: z.core.$ZodType | undefined): Collection {
  const inner = schema && unwrap(schema);
  const element = inner instanceof z.ZodArray ? inner.element : undefined;
  const items = isWordSet(inner) ? byAlphabet(node.items) : node.items;
  const entries = items.map(({ start, value }): Entry => entryOf(start, value, text, element));
  return { kind: 'list', ...placeOf(node, entries, text), entries };
}

/** The same on every machine and in every language: capitals count only between words that are alike without them. */
function byAlphabet(items: ListNode['items']): ListNode['items'] {
  const words = items.map((item) => ({ item, word: item.value?.kind === 'text' ? item.value.value : '' }));
  return words
    .sort((a, b) => compare(a.word.toLowerCase(), b.word.toLowerCase()) || compare(a.word, b.word))
    .map(({ item }) => item);
}

function entryOf(
  start: number,
  value: YamlNode | undefined,
  text: string,
  schema: z.core.$ZodType | undefined,
): Omit<Entry, 'key'> {
  return { start, value: written(value, text, schema), above: [], beside: [] };
}

function written(
  value: YamlNode | undefined,
  text: string,
  schema: z.core.$ZodType | undefined,
): Entry['value'] {
  if (!value) return { text: '', bare: true };
  if (value.kind === 'fields') return fieldsOf(value, text, schema);
  if (value.kind === 'list') return listOf(value, text, schema);
  // Of several lines one text would be made, and nobody could see any more that they were a list.
  if (schema && unwrap(schema) instanceof z.ZodArray && text.slice(value.start, value.end).includes('\n'))
    throw new NoOutline();
  return writtenValue(value, text.slice(value.start, value.end), schema);
}

function placeOf(
  node: FieldsNode | ListNode,
  entries: Entry[],
  text: string,
): Pick<Collection, 'column' | 'braces' | 'below'> {
  const start = entries[0]?.start ?? 0;
  const braces = node.inBraces ? ([node.start, node.end] as const) : undefined;
  return { column: columnOf(text, start), braces, below: [] };
}

/** How many characters stand before a place on its line. */
export const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Fields in the order of the schema; one that it does not know stays behind the field it stood behind. */
function inOrder(entries: Entry[], known: KnownFields): Entry[] {
  let last = -1;
  const ranked = entries.map((entry) => {
    last = known.get(entry.key ?? '')?.rank ?? last;
    return { entry, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
