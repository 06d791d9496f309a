import { SaxesParser } from 'saxes';
import type { PublishedFile } from '../../published.ts';

/**
 * Makes sure that a file can be read by those who get it. One sign that XML has no room for would make a whole feed
 * unreadable, so a build stops at it instead of publishing it.
 *
 * @throws Error that names the file and the place
 */
export function assertWellFormed({ path, type, content }: PublishedFile): void {
  const [kind = ''] = type.split(';');
  const read = readers.find(([of]) => of.test(kind))?.[1];
  if (read === undefined) return;
  try {
    read(typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw new Error(`${path} kan ikke leses av andre programmer: ${(error as Error).message}`);
  }
}

const readers: readonly [of: RegExp, read: (text: string) => void][] = [
  [/[/+]json$/, JSON.parse],
  [/[/+]ndjson$/, readLines],
  [/[/+]xml$/, readXml],
];

/** Reads a document on each line, and the end of the last. */
function readLines(text: string): void {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('The last line has no end.');
  for (const line of lines) JSON.parse(line);
}

/** Reads XML as strictly as the standard is. */
function readXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}
