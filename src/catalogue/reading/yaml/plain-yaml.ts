import type { FieldsNode, ListNode, TextNode, YamlNode } from './tree.ts';

/**
 * Reads the part of YAML that nearly all content is written in, many times faster than a parser for the whole of it:
 * one field or item a line, indented with spaces; values bare, or in quotation marks that close on their line; lists
 * and fields in brackets on one line; comments on lines of their own that are not indented.
 *
 * @returns what the parser would find, or undefined for a text that has anything else or could be wrong
 */
export function readPlainly(text: string): YamlNode | undefined {
  if (outlandish.test(text)) return undefined;
  const blocks = new Blocks();
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (start < end && text[start] !== '#') {
      if (!blocks.addLine(text, start, end)) return undefined;
      blocks.endAt(Math.min(end + 1, text.length));
    }
    start = end + 1;
  }
  return blocks.whole();
}

// Tabs, and signs that mean something to the parser itself.
const outlandish = new RegExp(`[${String.raw`\u0000-\u0009\u000B-\u001F\u007F`}]`);
const lineStart = /( *)(- )?(?:([A-Za-z][\w-]{0,99}):(?: |(?=\n|$)))?/y;

/** A block that lines are still added to, and the column its lines begin in. */
interface Open {
  node: FieldsNode | ListNode;
  column: number;
}

/** A place that has no value yet: the lines below, further in than this column, are to give it one. */
interface Waiting {
  column: number;
  fill(node: FieldsNode | ListNode): void;
}

/** The blocks of a text, as they grow line by line. */
class Blocks {
  #root: YamlNode | undefined;
  readonly #open: Open[] = [];
  #waiting: Waiting | undefined = {
    column: -1,
    fill: (node) => {
      this.#root = node;
    },
  };

  /** False when the line is not understood. */
  addLine(text: string, start: number, end: number): boolean {
    const [head = '', spaces = '', dash, key] = matchAt(lineStart, text, start) ?? [];
    const column = spaces.length;
    const at = start + column;
    const valueAt = start + head.length;
    if (dash === undefined) {
      return key !== undefined && this.#addField(key, { text, at, column, valueAt, end });
    }
    const list = this.#blockAt('list', column, at);
    if (list?.node.kind !== 'list') return false;
    const item: ListNode['items'][number] = { start: at, value: undefined };
    list.node.items.push(item);
    if (key === undefined) {
      item.value = valueIn(text, valueAt, end);
      return item.value !== undefined;
    }
    this.#waiting = {
      column,
      fill: (node) => {
        item.value = node;
      },
    };
    const inner = column + dashWidth;
    return this.#addField(key, { text, at: start + inner, column: inner, valueAt, end });
  }

  #addField(key: string, line: { text: string; at: number; column: number; valueAt: number; end: number }) {
    const { text, at, column, valueAt, end } = line;
    const block = this.#blockAt('fields', column, at);
    if (block?.node.kind !== 'fields' || !mayHold(block.node.entries, key)) return false;
    const entry: FieldsNode['entries'][number] = { key, start: at, value: undefined };
    block.node.entries.push(entry);
    if (valueAt < end) {
      entry.value = valueIn(text, valueAt, end);
      return entry.value !== undefined;
    }
    this.#waiting = {
      column,
      fill: (node) => {
        entry.value = node;
      },
    };
    return true;
  }

  /** The block that a line of this column belongs to: a new one where a value is waited for. */
  #blockAt(kind: 'fields' | 'list', column: number, start: number): Open | undefined {
    const waiting = this.#waiting;
    if (waiting) {
      const isRoot = waiting.column === -1;
      if (column <= waiting.column || (isRoot && column > 0)) return undefined;
      const span = { start, end: start, inBraces: false };
      const node: FieldsNode | ListNode =
        kind === 'fields' ? { kind, ...span, entries: [] } : { kind, ...span, items: [] };
      if (this.#open.length === deepest) return undefined;
      waiting.fill(node);
      this.#waiting = undefined;
      this.#open.push({ node, column });
    }
    while ((this.#open.at(-1)?.column ?? -1) > column) this.#open.pop();
    const last = this.#open.at(-1);
    return last?.column === column ? last : undefined;
  }

  /** Says where the last line of all open blocks ends. */
  endAt(offset: number): void {
    for (const { node } of this.#open) node.end = offset;
  }

  /** All of it; undefined when a value is still waited for. */
  whole(): YamlNode | undefined {
    return this.#waiting ? undefined : this.#root;
  }
}

const dashWidth = 2;
/** How many blocks, or brackets on a line, may stand inside each other. */
const deepest = 8;
/** More fields than any group has: looking through them for one given twice would take its time. */
const mostFields = 64;

const mayHold = (entries: FieldsNode['entries'], key: string): boolean =>
  entries.length < mostFields && !entries.some((entry) => entry.key === key);

const doubleQuoted = /"[^"\\\n]*(?:\\["\\][^"\\\n]*)*"/y;
const singleQuoted = /'[^'\n]*(?:''[^'\n]*)*'/y;
// Neither a colon before a space nor a # after one: those would begin something else.
const bare = /[\p{L}\p{N}(«][^\n:#]*(?:(?::(?=\S)|(?<! )#)[^\n:#]*)*/uy;
const bareInBrackets = /[\p{L}\p{N}(«][^\n:#,[\]{}]*(?:(?::(?=[^\s,[\]{}])|(?<! )#)[^\n:#,[\]{}]*)*/uy;
const nameInBraces = /([A-Za-z][\w-]{0,99}): +/y;

/** The value that takes up the rest of a line. */
function valueIn(text: string, start: number, end: number): YamlNode | undefined {
  const sign = text[start];
  const node =
    sign === '[' || sign === '{'
      ? bracketed(text, start, 1)
      : (quoted(text, start) ?? bareText(bare, text, start));
  return node?.end === end ? node : undefined;
}

function quoted(text: string, start: number): TextNode | undefined {
  const sign = text[start];
  if (sign !== '"' && sign !== "'") return undefined;
  const [written] = matchAt(sign === '"' ? doubleQuoted : singleQuoted, text, start) ?? [];
  if (written === undefined) return undefined;
  const inner = written.slice(1, -1);
  const value = sign === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
  return {
    kind: 'text',
    start,
    end: start + written.length,
    value,
    quoting: sign === '"' ? 'double' : 'other',
  };
}

function bareText(shape: RegExp, text: string, start: number): TextNode | undefined {
  const [written] = matchAt(shape, text, start) ?? [];
  if (written === undefined) return undefined;
  const value = written.trimEnd();
  return { kind: 'text', start, end: start + value.length, value, quoting: 'none' };
}

/** A list in brackets, or fields in braces. */
function bracketed(text: string, start: number, depth: number): FieldsNode | ListNode | undefined {
  if (depth > deepest) return undefined;
  const isList = text[start] === '[';
  const close = isList ? ']' : '}';
  const items: ListNode['items'] = [];
  const entries: FieldsNode['entries'] = [];
  let at = afterSpaces(text, start + 1);
  while (text[at] !== close || items.length + entries.length > 0) {
    const [head = '', key] = isList ? [] : (matchAt(nameInBraces, text, at) ?? []);
    if (!isList && (key === undefined || !mayHold(entries, key))) return undefined;
    const value = valueInBrackets(text, at + head.length, depth);
    if (!value) return undefined;
    if (key === undefined) items.push({ start: at, value });
    else entries.push({ key, start: at, value });
    at = afterSpaces(text, value.end);
    if (text[at] === close) break;
    if (text[at] !== ',') return undefined;
    at = afterSpaces(text, at + 1);
  }
  const span = { start, end: at + 1, inBraces: true };
  return isList ? { kind: 'list', ...span, items } : { kind: 'fields', ...span, entries };
}

function valueInBrackets(text: string, start: number, depth: number): YamlNode | undefined {
  const sign = text[start];
  return sign === '[' || sign === '{'
    ? bracketed(text, start, depth + 1)
    : (quoted(text, start) ?? bareText(bareInBrackets, text, start));
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
