import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capturedPath } from '../src/catalogue/index.ts';
import type { Store } from '../src/registers/index.ts';

/** Records in a content folder. Each is written beside its place and moved into it, so that none is ever half. */
export function filesOf(content: string): Store {
  const made = new Set<string>();
  return {
    read(path) {
      try {
        return readFileSync(join(content, path), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    write(path, text) {
      const file = join(content, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      // A name that no reader of the content opens.
      const beside = `${file}.tmp`;
      try {
        writeFileSync(beside, text);
        renameSync(beside, file);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    },
    numbers(register) {
      const folder = join(content, dirname(capturedPath(register, 'x')));
      try {
        return readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
  };
}
