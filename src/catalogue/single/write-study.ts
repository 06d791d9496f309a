import { sourceOfText } from '../reading/source.ts';
import { parseYaml } from '../reading/yaml/yaml.ts';
import { studySchema } from '../schema/study.ts';
import { mayBeMissing, schemaAt } from '../schema/walk.ts';
import { canonical } from '../writing/canonical.ts';
import { readStudyParts } from './read-study.ts';

/** What a study's file says, as plain values: texts, lists and groups of fields. */
export type StudyValues = Readonly<Record<string, unknown>>;

/**
 * The file of a study in the one form that the catalogue writes. Of a file that exists already, the lines of every
 * field that says the same stay as they are, with their comments.
 *
 * @param before the file as it was opened; nothing for a new study
 */
export function studyText(values: StudyValues, body: string, before = ''): string {
  const opened = blocksOf(before);
  const known = readStudyParts(sourceOfText('', '', before));
  if (known.ok && known.value.body === body && sameValues(known.value.yaml.data, values))
    return canonical(before, studySchema);
  const names = [...opened.keys(), ...Object.keys(values).filter((name) => !opened.has(name))];
  const lines = names.flatMap((name) => {
    const block = opened.get(name);
    if (block && sameValues(block.value, values[name])) return block.lines;
    const value = shown(name, values[name]);
    if (value === undefined) return [];
    const comments = block?.lines.filter((line) => line.startsWith('#')) ?? [];
    return [...comments, ...linesOf(name, value, '')];
  });
  return canonical(['---', ...lines, '---', body].join('\n'), studySchema);
}

/** The value without what says nothing; a list that must be there stays, though it is empty. */
function shown(name: string, value: unknown): unknown {
  const kept = withoutEmpty(value);
  if (kept !== undefined || value === undefined) return kept;
  const field = schemaAt(studySchema, [name]);
  return Array.isArray(value) && field && !mayBeMissing(field) ? [] : undefined;
}

/** A value without empty texts, lists and groups; undefined when nothing is left. */
export function withoutEmpty(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const sameValues = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Block {
  lines: string[];
  value: unknown;
}

/** The fields of a canonical file, each with its lines and the comments above it. */
function blocksOf(text: string): Map<string, Block> {
  const fields = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1]?.replace(/\r\n?/g, '\n');
  const blocks = new Map<string, Block>();
  if (fields === undefined) return blocks;
  const { data } = parseYaml(fields);
  const values = isGroup(data) ? data : {};
  let comments: string[] = [];
  let block: Block | undefined;
  for (const line of fields.split('\n').slice(0, -1)) {
    const name = /^"?([A-Za-z][\w-]*)"?:/.exec(line)?.[1];
    if (name !== undefined) {
      block = { lines: [...comments, line], value: values[name] };
      comments = [];
      blocks.set(name, block);
    } else if (line.startsWith('#')) comments.push(line);
    else block?.lines.push(...comments.splice(0), line);
  }
  block?.lines.push(...comments);
  return blocks;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field in block style; the one form is made of it afterwards. */
function linesOf(name: string, value: unknown, indent: string): string[] {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}${name}: []`];
    return [`${indent}${name}:`, ...value.flatMap((item) => itemLines(item, inner))];
  }
  if (isGroup(value))
    return [`${indent}${name}:`, ...Object.entries(value).flatMap(([key, one]) => linesOf(key, one, inner))];
  // A JSON text is a YAML text, whatever signs it holds.
  return [`${indent}${name}: ${JSON.stringify(value)}`];
}

function itemLines(item: unknown, indent: string): string[] {
  if (!isGroup(item)) return [`${indent}- ${JSON.stringify(item)}`];
  const [first = '', ...others] = Object.entries(item).flatMap(([key, one]) =>
    linesOf(key, one, `${indent}  `),
  );
  return [`${indent}- ${first.trimStart()}`, ...others];
}
