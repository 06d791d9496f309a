import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A file that is longer says more than one thing, and a folder that is fuller holds more than one kind of thing. */
const mostLines = 250;
const mostFiles = 25;

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Those that are over a bound, with how far they are. */
const over = (counts: ReadonlyMap<string, number>, bound: number): string[] =>
  [...counts].filter(([, count]) => count > bound).map(([name, count]) => `${name}: ${count}`);

/** How many files lie in each folder, those of folders inside it left out. */
const filesIn = (files: readonly string[]): Map<string, number> =>
  files.reduce(
    (counts, file) => counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1),
    new Map<string, number>(),
  );

const files = globSync('src/**/*.*').map((file) => file.replaceAll('\\', '/'));

describe('in src', () => {
  test('the search for files finds them', () => {
    expect(files).toContain('src/catalogue/index.ts');
    expect(files).toContain('src/features/study/study.css');
  });

  test(`no code file is over ${mostLines} lines`, () => {
    const code = files.filter((file) => /\.(ts|astro|css)$/.test(file));
    const lengths = new Map(code.map((file) => [file, linesOf(readFileSync(file, 'utf8'))]));
    expect(over(lengths, mostLines)).toEqual([]);
  });

  test(`no folder holds over ${mostFiles} files`, () => expect(over(filesIn(files), mostFiles)).toEqual([]));
});

test('what is over a bound is named, and what is at it is not', () => {
  expect(over(new Map([['long.ts', linesOf('line\n'.repeat(251))]]), 250)).toEqual(['long.ts: 251']);
  expect(over(new Map([['whole.ts', linesOf('line\n'.repeat(250))]]), 250)).toEqual([]);
  const full = Array.from({ length: 26 }, (_, index) => `src/full/${index}.ts`);
  expect(over(filesIn([...full, 'src/full/room/one.ts', 'src/other.ts']), 25)).toEqual(['src/full: 26']);
});
