import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What earlier builds made, by what it was made from. What is asked for and not there is made anew. */
export interface Kept {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
  /** What has been asked for, or put there. */
  asked: ReadonlySet<string>;
  /** Drops what was not asked for, neither here nor by those who asked for `others`, where it has become much. */
  dropUnused(others: readonly string[]): void;
  /** Writes what is not written yet. */
  close(): void;
}

/** A name for what something is made from: the same only when all of it is the same. */
export const keyOf = (kind: string, madeFrom: string): string => hash('sha256', `${kind} ${madeFrom}`);

interface Piece {
  bytes: Uint8Array;
  /** Tells whether the bytes are those that were put. */
  seal: string;
}

const sealOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** What is put is written so many bytes at a time: a build that is killed has kept most of what it made. */
const written = 2 ** 20;

/** So many times what a build asks for may lie there: other days and other addresses are kept beside it. */
const mostUnused = 3;

/**
 * Opens what is kept in a file. Each piece is there whole or not at all, however a build ended, and builds may use it
 * side by side: the file is a database. What cannot be read is made anew, and what cannot be written is made again
 * the next time; neither stops a build.
 *
 * @param fresh gives nothing that earlier builds made, and keeps what this one makes
 */
export function openKept(file: string, { fresh = false }: { fresh?: boolean } = {}): Kept {
  mkdirSync(dirname(file), { recursive: true });
  const database = opened(file);
  const get = database.prepare('SELECT bytes, seal FROM kept WHERE key = ?');
  const put = database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)');
  const asked = new Set<string>();
  let fault: unknown;
  const unlessSpoilt = <Value>(work: () => Value): Value | undefined => {
    if (fault !== undefined) return undefined;
    try {
      return work();
    } catch (error) {
      fault = error;
      return undefined;
    }
  };
  const inOne = (work: () => void): void =>
    unlessSpoilt(() => {
      database.exec('BEGIN IMMEDIATE');
      work();
      database.exec('COMMIT');
    });
  let waiting: [string, Uint8Array][] = [];
  let size = 0;
  const write = (): void => {
    const pieces = waiting;
    waiting = [];
    size = 0;
    if (pieces.length === 0) return;
    inOne(() => {
      for (const [key, bytes] of pieces) put.run(key, bytes, sealOf(bytes));
    });
  };
  return {
    asked,
    get: (key) => {
      asked.add(key);
      if (fresh) return undefined;
      const piece = unlessSpoilt(() => get.get(key) as Piece | undefined);
      return piece && sealOf(piece.bytes) === piece.seal ? piece.bytes : undefined;
    },
    put: (key, bytes) => {
      asked.add(key);
      waiting.push([key, bytes]);
      size += bytes.length;
      if (size > written) write();
    },
    dropUnused: (others) => {
      write();
      inOne(() => dropUnused(database, new Set([...asked, ...others])));
    },
    close: () => {
      write();
      database.close();
      if (isBroken(fault)) remove(file);
    },
  };
}

function opened(file: string): DatabaseSync {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    try {
      return prepared(file);
    } catch (error) {
      if (isBroken(error)) remove(file);
      // Another build is making the same file at this moment.
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenAttempts);
    }
  }
  return prepared(':memory:');
}

const mostAttempts = 100;
const betweenAttempts = 50;

/** True where a file is no database, or one with a hole in it. */
const isBroken = (error: unknown): boolean =>
  [11, 26].includes((error as { errcode?: number })?.errcode ?? 0);

function remove(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
}

function prepared(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 60_000 });
  // Pages are some kilobytes each. Nobody waits for the disk: what a power cut leaves half written breaks its seal.
  database.exec(
    'PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;' +
      'CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, bytes BLOB, seal TEXT)',
  );
  return database;
}

function dropUnused(database: DatabaseSync, used: ReadonlySet<string>): void {
  const keys = database.prepare('SELECT key FROM kept').all() as { key: string }[];
  if (keys.length <= mostUnused * used.size) return;
  const drop = database.prepare('DELETE FROM kept WHERE key = ?');
  for (const { key } of keys) if (!used.has(key)) drop.run(key);
}
