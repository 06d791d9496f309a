import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nearFile } from '../../src/features/near-me/document.ts';
import { addressName, originsOf } from '../../src/features/near-me/file.ts';
import { originNamed } from '../../src/features/near-me/match.ts';
import { own } from './catalogue.ts';

describe('the file of the page near me, of the own content', () => {
  const file = nearFile(own, 'nb');

  test('is found again by every name in an address', () => {
    const origins = originsOf(file);
    for (const { name } of origins) expect(originNamed(addressName(name), origins)?.name).toBe(name);
  });

  test('is at most 15 KB, even when every hospital has five open studies of its own', () => {
    const sized = (made: unknown): number => gzipSync(JSON.stringify(made)).length;
    expect(sized(file)).toBeLessThan(15_000);
    const all = own.studies.map((one): [string, string] => [one.id, one.norwegian.shortTitle]);
    const studies = file.hospitals.flatMap((_, n) =>
      Array.from({ length: 5 }, (__, m) => all[(n * 5 + m) % all.length] ?? (['', ''] as [string, string])),
    );
    const hospitals = file.hospitals.map((hospital, n) => ({
      ...hospital,
      open: 40,
      studies: [0, 1, 2, 3, 4].map((m) => n * 5 + m),
    }));
    expect(sized({ ...file, hospitals, studies })).toBeLessThan(15_000);
  });
});
