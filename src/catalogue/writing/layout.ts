import { type Collection, type Entry, isCollection } from './outline.ts';

/** The lines of a block of fields or a list: one value a line, comments above what they belong to. */
export function linesOf({ kind, entries, below }: Collection, indent = ''): string[] {
  const write = kind === 'fields' ? fieldLines : itemLines;
  return [...entries.flatMap((entry) => write(entry, indent)), ...below.map((comment) => indent + comment)];
}

function fieldLines(entry: Entry, indent: string): string[] {
  const { value, beside } = entry;
  const name = `${nameOf(entry)}:`;
  if (!isCollection(value)) {
    const mayStay = beside.length === 1 && !value.bare;
    return commented(entry, indent, mayStay, [name, value.text]);
  }
  if (value.entries.length === 0)
    return commented(entry, indent, beside.length === 1, [name, emptyOf(value)]);
  return [...commented(entry, indent, beside.length === 1, [name]), ...linesOf(value, `${indent}  `)];
}

function itemLines(entry: Entry, indent: string): string[] {
  const { value, beside } = entry;
  if (!isCollection(value)) {
    const mayStay = beside.length === 1 && !value.bare;
    return commented(entry, indent, mayStay, ['-', value.text]);
  }
  if (value.entries.length === 0) return commented(entry, indent, false, ['-', emptyOf(value)]);
  const inner = linesOf(value, `${indent}  `);
  if (value.kind === 'list') return [...commented(entry, indent, false, ['-']), ...inner];
  // What is said of an item's first field is said of the item.
  const first = inner.findIndex((line) => !line.trimStart().startsWith('#'));
  return [
    ...[...entry.above, ...beside].map((comment) => indent + comment),
    ...inner.slice(0, first).map((line) => indent + line.trimStart()),
    `${indent}- ${inner[first]?.trimStart()}`,
    ...inner.slice(first + 1),
  ];
}

/**
 * A line with the comments around it. Behind a value without quotation marks a comment looks like lost text, so it
 * moves to the line above.
 */
function commented(entry: Entry, indent: string, mayStay: boolean, words: string[]): string[] {
  const { value, above, beside } = entry;
  const homeless = isCollection(value) && value.entries.length === 0 ? value.below : [];
  return [
    ...[...above, ...homeless, ...(mayStay ? [] : beside)].map((comment) => indent + comment),
    indent + [...words, ...(mayStay ? beside : [])].filter((word) => word !== '').join(' '),
  ];
}

const nameOf = ({ key = '' }: Entry): string => (/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key));

const emptyOf = ({ kind }: Collection): string => (kind === 'list' ? '[]' : '{}');
