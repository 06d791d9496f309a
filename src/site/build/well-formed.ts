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
  const read = /[/+]json$/.test(kind) ? JSON.parse : /[/+]xml$/.test(kind) ? readXml : undefined;
  if (read === undefined) return;
  try {
    read(typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw new Error(`${path} kan ikke leses av andre programmer: ${(error as Error).message}`);
  }
}

/** Reads XML as strictly as the standard is. */
function readXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}
