import { type CST, type Document, isMap, isScalar, isSeq, Scalar } from 'yaml';

/** A part of a YAML text with the characters it begins and ends at. */
interface Span {
  start: number;
  end: number;
}

/** A single value: always text. */
export interface TextNode extends Span {
  kind: 'text';
  value: string;
  quoting: 'none' | 'double' | 'other';
}

/** Fields with their values, in the order they are written. */
export interface FieldsNode extends Span {
  kind: 'fields';
  /** True when it stands in braces. */
  inBraces: boolean;
  entries: FieldEntry[];
}

interface FieldEntry {
  /** Undefined for what no content file has: a name that is no text. */
  key: string | undefined;
  /** Where the name begins. */
  start: number;
  /** Undefined where nothing at all is said, as in `{ a }`. */
  value: YamlNode | undefined;
}

/** The items of a list, in their order. */
export interface ListNode extends Span {
  kind: 'list';
  /** True when it stands in brackets. */
  inBraces: boolean;
  items: ListItem[];
}

interface ListItem {
  /** Where its dash stands, or the item itself when it has none. */
  start: number;
  value: YamlNode | undefined;
}

/** What a YAML text without faults says, and where. */
export type YamlNode = TextNode | FieldsNode | ListNode;

/** The tree of a document that was parsed without faults, with its source tokens kept. */
export const treeOf = ({ contents }: Document): YamlNode | undefined => nodeOf(contents);

function nodeOf(node: unknown): YamlNode | undefined {
  if (isMap(node)) {
    return {
      kind: 'fields',
      ...spanOf(node),
      inBraces: node.flow === true,
      entries: node.items.map(({ key, value }) => ({
        key: isScalar(key) && key.range ? String(key.value) : undefined,
        start: isScalar(key) ? spanOf(key).start : 0,
        value: nodeOf(value),
      })),
    };
  }
  if (isSeq(node)) {
    const dashes = dashesOf(node.srcToken);
    return {
      kind: 'list',
      ...spanOf(node),
      inBraces: node.flow === true,
      items: node.items.map((item, index) => {
        const value = nodeOf(item);
        return { start: dashes[index] ?? value?.start ?? 0, value };
      }),
    };
  }
  if (!isScalar(node)) return undefined;
  return { kind: 'text', ...spanOf(node), value: String(node.value ?? ''), quoting: quotingOf(node) };
}

const spanOf = ({ range }: { range?: [number, number, number] | null | undefined }): Span => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

const quotingOf = ({ type }: Scalar): TextNode['quoting'] =>
  type === Scalar.PLAIN ? 'none' : type === Scalar.QUOTE_DOUBLE ? 'double' : 'other';

const dashesOf = (token: CST.Token | undefined): number[] =>
  token?.type === 'block-seq'
    ? token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
    : [];

/** The values of a tree alone. */
export function valuesOf(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'text') return node.value;
  if (node.kind === 'list') return node.items.map(({ value }) => valuesOf(value));
  const values: Record<string, unknown> = {};
  for (const { key = '', value } of node.entries) values[key] = valuesOf(value);
  return values;
}
