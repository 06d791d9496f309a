import { hash } from 'node:crypto';
import type { z } from 'zod';
import { unseen } from '../reading/unseen-signs.ts';
import type { YamlNode } from '../reading/yaml/tree.ts';
import { type CapturedInput, capturedSchema } from '../schema/captured.ts';
import { runSchema } from '../schema/runs.ts';
import { linesOf } from './layout.ts';
import { outlineOf } from './outline.ts';

/** What is written of a record: all but the checksum, which the writer makes. */
export type CapturedFacts = Omit<CapturedInput, 'checksum'>;

/**
 * The text of a captured record: fields in the order of the schema, one value a line, and at the end a checksum, so
 * that a change made by hand is noticed. What is empty is left out, and signs that nobody sees are.
 */
export function writeCaptured(facts: CapturedFacts): string {
  const lines = linesIn({ ...facts, checksum: undefined }, capturedSchema);
  const body = `${lines.join('\n')}\n`;
  return `${body}checksum: "${checksumOf(body)}"\n`;
}

/** The text of `captured/runs.yaml`. */
export function writeRuns(runs: readonly z.input<typeof runSchema>[]): string {
  const lines = runs.flatMap((run) =>
    linesIn(run, runSchema).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
  );
  return lines.length === 0 ? '[]\n' : `${lines.join('\n')}\n`;
}

function linesIn(fields: object, schema: z.ZodObject): string[] {
  const tree = treeFor(fields);
  return tree ? linesOf(outlineOf(tree, '', schema)) : [];
}

/** Long enough that no slip of a hand keeps it. */
const checksumLength = 16;

const checksumOf = (body: string): string => hash('sha256', body).slice(0, checksumLength);

/** True of the text of a record, with Unix line ends, that nobody has changed since it was written. */
export function isAsWritten(text: string): boolean {
  const [, body, sum] = /^([\s\S]*\n)checksum: "(\w+)"\n*$/.exec(text) ?? [];
  return body !== undefined && sum === checksumOf(body);
}

/** Where a value stands in a text that it has never stood in. */
const nowhere = { start: 0, end: 0 };

/** What a value says, without what says nothing: no value, an empty text, a list or a group with nothing in it. */
function treeFor(value: unknown): YamlNode | undefined {
  if (typeof value === 'string') {
    const text = cleaned(value);
    return text === '' ? undefined : { kind: 'text', ...nowhere, value: text, quoting: 'other' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => treeFor(item) ?? []).map((item) => ({ start: 0, value: item }));
    return items.length === 0 ? undefined : { kind: 'list', ...nowhere, inBraces: false, items };
  }
  const entries = Object.entries(value).flatMap(([key, field]) => {
    const node = treeFor(field);
    return node ? [{ key, start: 0, value: node }] : [];
  });
  return entries.length === 0 ? undefined : { kind: 'fields', ...nowhere, inBraces: false, entries };
}

/** Words with one space between them, in letters that everyone has. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A text on one line, with composed letters, without signs that nobody sees. */
const cleaned = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(/[\s\u0085\u2800]+/g, ' ')
        .replace(unseen, '')
        .normalize('NFC')
        .replace(/ +/g, ' ')
        .trim();
