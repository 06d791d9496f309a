import type { RegisterFile } from '../outcome.ts';
import { decode } from './decode.ts';

/** What a file looks like from its first signs. */
export type FileKind = 'json' | 'xml' | 'table';

/** A file that can be read. `told` is filled as its text is. */
export interface Opened {
  kind: FileKind;
  text: AsyncIterable<string>;
  /** The first signs of it, without white space before them. */
  head: string;
  told: readonly string[];
}

/** Enough of a file to know what it is. */
const headLength = 4096;

/** Begins to read a file, and says what kind it is, or why it is none that can be read. */
export async function open(file: RegisterFile): Promise<Opened | { reason: string }> {
  const { text, told } = decode(file.chunks);
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  let isAtEnd = false;
  while (!isAtEnd && start.trimStart().length < headLength) {
    const { done, value } = await pieces.next();
    if (done) isAtEnd = true;
    else start += value;
  }
  const head = start.trimStart();
  const reason = unreadable(head);
  if (reason !== undefined) return { reason };
  return { kind: kindOf(head), head, told, text: afterStart(start, pieces) };
}

async function* afterStart(start: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

const kindOf = (head: string): FileKind => (/^[{[]/.test(head) ? 'json' : head[0] === '<' ? 'xml' : 'table');

const packed: readonly (readonly [start: string, what: string])[] = [
  [
    'PK\u0003\u0004',
    'Filen er en zip-fil eller en arbeidsbok fra Excel. Pakk den ut, eller lagre den som CSV.',
  ],
  ['\u001F', 'Filen er pakket (gzip). Pakk den ut først.'],
  ['%PDF', 'Filen er en PDF. Last ned posten som JSON, CSV eller XML i stedet.'],
];

function unreadable(head: string): string | undefined {
  if (head === '') return 'Filen er tom. Last den ned på nytt.';
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(head))
    return 'Filen er en nettside (HTML), ikke en eksport. Registeret kan ha svart med en feilside: last ned på nytt.';
  return packed.find(([start]) => head.startsWith(start))?.[1];
}
