import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = resolve('content');

type Read = (path: unknown, ...more: unknown[]) => unknown;
type Readers = Record<string, Read>;

/**
 * Unit tests say whether the code is right, and an editor's change can never break them: what they read stands
 * in `tests/fixtures`. So this, which runs before each of them, makes reading the own content an error.
 */
function refuseContent(): void {
  const { promises } = fs;
  for (const [readers, names] of [
    [fs, ['readFileSync', 'readdirSync', 'openSync', 'cpSync', 'readFile', 'readdir', 'open']],
    [promises, ['readFile', 'readdir', 'open', 'cp']],
  ] as [readers: unknown, names: string[]][]) {
    for (const name of names) {
      const read = (readers as Readers)[name];
      if (!read) throw new Error(`node:fs has no ${name}.`);
      (readers as Readers)[name] = (path, ...more) => {
        if (isContent(path))
          throw new Error(`A unit test may not read the repository's own content: ${path}`);
        return read.call(readers, path, ...more);
      };
    }
  }
  syncBuiltinESMExports();
}

function isContent(path: unknown): boolean {
  if (typeof path !== 'string' && !(path instanceof URL)) return false;
  const absolute = resolve(path instanceof URL ? fileURLToPath(path) : path);
  return absolute === content || absolute.startsWith(content + sep);
}

// Files share a process, and it is enough to have been told once.
const shared = globalThis as { refusesContent?: true };
if (!shared.refusesContent) refuseContent();
shared.refusesContent = true;
