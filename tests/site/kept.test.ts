import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kept, keyOf, openKept } from '../../src/site/build/kept.ts';
import { temporaryFolder } from '../catalogue/content.ts';

const newFile = (): string => join(temporaryFolder(), 'cache', 'kept.sqlite');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (kept: Kept, key: string): string | undefined => {
  const found = kept.get(key);
  return found && new TextDecoder().decode(found);
};

function keep(file: string, pieces: Record<string, string>): void {
  const kept = openKept(file);
  for (const [key, piece] of Object.entries(pieces)) kept.put(key, bytes(piece));
  kept.close();
}

function found(file: string, ...keys: string[]): (string | undefined)[] {
  const kept = openKept(file);
  const pieces = keys.map((key) => text(kept, key));
  kept.close();
  return pieces;
}

test('a key is another for another kind, and for a letter more', () => {
  const keys = [keyOf('page', 'a'), keyOf('text', 'a'), keyOf('page', 'a ')];
  expect(new Set(keys).size).toBe(3);
  expect(keyOf('page', 'a')).toBe(keys[0]);
});

describe('what is kept', () => {
  test('is there for the next build, and the latest of it is', () => {
    const file = newFile();
    keep(file, { one: 'første', other: 'andre' });
    keep(file, { one: 'ny' });
    expect(found(file, 'one', 'other', 'third')).toEqual(['ny', 'andre', undefined]);
  });

  test('is not given to a build that makes all anew, which keeps what it makes', () => {
    const file = newFile();
    keep(file, { one: 'gammel' });
    const fresh = openKept(file, { fresh: true });
    expect(text(fresh, 'one')).toBeUndefined();
    fresh.put('one', bytes('ny'));
    fresh.close();
    expect(found(file, 'one')).toEqual(['ny']);
  });

  test('is used by two at once', () => {
    const file = newFile();
    const one = openKept(file);
    const other = openKept(file);
    one.put('one', new Uint8Array(2 ** 20 + 1));
    other.put('other', bytes('andre'));
    expect(other.get('one')).toHaveLength(2 ** 20 + 1);
    other.close();
    one.close();
    expect(found(file, 'other')).toEqual(['andre']);
  });

  test('is dropped when no build asks for it and it has become much, and else not', () => {
    const file = newFile();
    keep(file, Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`old-${n}`, 'gammel'])));
    const ask = (others: string[]): void => {
      const kept = openKept(file);
      kept.get('old-0');
      kept.put('new', bytes('ny'));
      kept.dropUnused(others);
      kept.close();
    };
    ask(['old-1']);
    expect(found(file, 'old-0', 'old-1', 'old-6', 'new')).toEqual(['gammel', 'gammel', 'gammel', 'ny']);
    ask([]);
    expect(found(file, 'old-0', 'old-1', 'old-6', 'new')).toEqual(['gammel', undefined, undefined, 'ny']);
  });
});

describe('a file that cannot be read', () => {
  test('in one place, where others are whole, gives all but what lies there', () => {
    const file = newFile();
    keep(file, { one: 'a'.repeat(40_000), other: 'b'.repeat(40_000) });
    const whole = readFileSync(file);
    whole.fill('c', whole.indexOf('a'.repeat(9_000)), whole.indexOf('a'.repeat(9_000)) + 5);
    writeFileSync(file, whole);
    expect(found(file, 'one', 'other')).toEqual([undefined, 'b'.repeat(40_000)]);
  });

  test('is begun anew', () => {
    const file = newFile();
    keep(file, { one: 'første' });
    writeFileSync(file, 'dette er ingen database, men en tekst som noen har lagt der');
    expect(found(file, 'one')).toEqual([undefined]);
    keep(file, { one: 'ny' });
    expect(found(file, 'one')).toEqual(['ny']);
  });

  test('because half of it is gone gives nothing that is not whole, and is begun anew', () => {
    const file = newFile();
    const pieces = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`key-${n}`, `${n}`.repeat(9_000)]),
    );
    keep(file, pieces);
    truncateSync(file, readFileSync(file).length / 2);
    const after = found(file, ...Object.keys(pieces));
    expect(after.filter((piece, n) => piece !== undefined && piece !== pieces[`key-${n}`])).toEqual([]);
    keep(file, pieces);
    expect(found(file, 'key-39')).toEqual([pieces['key-39']]);
  });
});

test('a build that is killed has kept whole pieces, and nothing of others', () => {
  const file = newFile();
  const script = `
    const { openKept } = await import(${JSON.stringify(new URL('../../src/site/build/kept.ts', import.meta.url).href)});
    const kept = openKept(${JSON.stringify(file)});
    for (let n = 0; n < 30; n++) kept.put('key-' + n, new Uint8Array(100_000).fill(n));
    process.kill(process.pid, 'SIGKILL');
  `;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(signal).toBe('SIGKILL');
  expect(existsSync(`${file}-wal`)).toBe(true);
  const kept = openKept(file);
  const pieces = Array.from({ length: 30 }, (_, n) => kept.get(`key-${n}`));
  kept.close();
  expect(pieces.filter((piece) => piece === undefined).length).toBeLessThan(30);
  expect(pieces.at(-1)).toBeUndefined();
  for (const [n, piece] of pieces.entries())
    if (piece) expect([piece.length, piece[0], piece.at(-1)]).toEqual([100_000, n, n]);
});
