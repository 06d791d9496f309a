import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalFile } from '../../src/catalogue/index.ts';
import { ownContent } from '../site-once/own-content.ts';
import { told } from '../told.ts';

const paths = readdirSync(join(ownContent, 'studies'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `studies/${path.replaceAll('\\', '/')}`);

test.each(paths)('the form of %s says the same, and stays', (path) => {
  const text = readFileSync(join(ownContent, path), 'utf8');
  const once = canonicalFile(path, text);
  expect(told(once, path)).toEqual(told(text, path));
  expect(canonicalFile(path, once)).toBe(once);
  const crlf = canonicalFile(path, text.replaceAll('\n', '\r\n'));
  expect(crlf).toBe(once.replaceAll('\n', '\r\n'));
});
