/** A part of a YAML text with the characters it begins and ends at. */
export interface Span {
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

/** The values of a tree alone. */
export function valuesOf(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'text') return node.value;
  if (node.kind === 'list') return node.items.map(({ value }) => valuesOf(value));
  const values: Record<string, unknown> = {};
  for (const { key = '', value } of node.entries) values[key] = valuesOf(value);
  return values;
}
