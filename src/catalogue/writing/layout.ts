import { type Collection, type Entry, isCollection } from './outline.ts';

/** The lines of a block of fields or a list: one value a line, comments above what they belong to. */
export function linesOf(collection: Collection): string[] {
  const lines: string[] = [];
  addLines(lines, collection, '');
  return lines;
}

// Every file is written out each time the content is checked, so its lines are added to one list, and no others made.
function addLines(lines: string[], { kind, entries, below }: Collection, indent: string): void {
  const add = kind === 'fields' ? addField : addItem;
  for (const entry of entries) add(lines, entry, indent);
  for (const comment of below) lines.push(indent + comment);
}

function addField(lines: string[], entry: Entry, indent: string): void {
  const { value, beside } = entry;
  const name = `${nameOf(entry)}:`;
  if (!isCollection(value)) {
    const mayStay = beside.length === 1 && !value.bare;
    addCommented(lines, entry, indent, mayStay, value.text === '' ? name : `${name} ${value.text}`);
    return;
  }
  const mayStay = beside.length === 1;
  if (value.entries.length === 0) {
    addCommented(lines, entry, indent, mayStay, `${name} ${emptyOf(value)}`);
    return;
  }
  addCommented(lines, entry, indent, mayStay, name);
  addLines(lines, value, `${indent}  `);
}

function addItem(lines: string[], entry: Entry, indent: string): void {
  const { value, above, beside } = entry;
  if (!isCollection(value)) {
    const mayStay = beside.length === 1 && !value.bare;
    addCommented(lines, entry, indent, mayStay, value.text === '' ? '-' : `- ${value.text}`);
    return;
  }
  if (value.entries.length === 0) {
    addCommented(lines, entry, indent, false, `- ${emptyOf(value)}`);
    return;
  }
  if (value.kind === 'list') {
    addCommented(lines, entry, indent, false, '-');
    addLines(lines, value, `${indent}  `);
    return;
  }
  const inner: string[] = [];
  addLines(inner, value, `${indent}  `);
  // What is said of an item's first field is said of the item.
  const first = inner.findIndex((line) => !line.trimStart().startsWith('#'));
  for (const comment of [...above, ...beside]) lines.push(indent + comment);
  for (const [index, line] of inner.entries()) {
    if (index < first) lines.push(indent + line.trimStart());
    else lines.push(index === first ? `${indent}- ${line.trimStart()}` : line);
  }
}

/**
 * A line with the comments around it. Behind a value without quotation marks a comment looks like lost text, so it
 * moves to the line above.
 */
function addCommented(lines: string[], entry: Entry, indent: string, mayStay: boolean, words: string): void {
  const { value, above, beside } = entry;
  const homeless = isCollection(value) && value.entries.length === 0 ? value.below : [];
  for (const comments of [above, homeless, mayStay ? [] : beside])
    for (const comment of comments) lines.push(indent + comment);
  lines.push(indent + (mayStay ? [words, ...beside].join(' ') : words));
}

const nameOf = ({ key = '' }: Entry): string => (/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key));

const emptyOf = ({ kind }: Collection): string => (kind === 'list' ? '[]' : '{}');
