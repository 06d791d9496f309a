import { describe, expect, test } from 'vitest';
import type { DescribedFile } from '../../../src/search/index/described.ts';
import { describedDocuments } from '../../../src/search/index/make-described.ts';
import { searchFolder } from '../../../src/search/index/paths.ts';
import { describedBy } from '../../../src/search/understanding/described.ts';

const none = { nb: [], nn: [], en: [] };
const condition = (name: string, ...said: string[]) => ({
  name: { nb: name, nn: name, en: name },
  synonyms: none,
  searchWords: none,
  describedAs: { ...none, nb: said },
});

const conditions = [
  condition('Nefrotisk syndrom', 'skummende urin', 'hovne bein', 'hovne øyne om morgenen'),
  condition('Hjertesvikt', 'vann i lungene', 'hovne bein', 'tungpusten i trapper'),
  condition('Søvnapné', 'snorker og slutter å puste'),
  condition('Kne', 'vondt i kneet'),
  condition('Hofte', 'vondt i hofta'),
  condition('Lavt salt', 'for lite salt i blodet'),
  condition('Spising', 'spiser alt', 'BED'),
] as never[];
const files = new Map(
  describedDocuments({ conditions }).map(({ path, content }) => [
    path.slice(searchFolder.length + 1),
    JSON.parse(String(content)) as DescribedFile,
  ]),
);
const read = async (file: string): Promise<DescribedFile> => files.get(file) ?? {};
const pointedAt = async (...words: string[]): Promise<number[]> =>
  (await describedBy(words, conditions.length, read)).pointed.map(({ concept }) => concept);

describe('words that describe a disease', () => {
  test('point together at the one that all speak of', async () => {
    expect((await pointedAt('hovne', 'bein', 'skummende', 'tiss'))[0]).toBe(0);
    expect((await pointedAt('hoven', 'bein', 'lunge'))[0]).toBe(1);
  });

  test('are understood in other forms and spellings', async () =>
    expect((await pointedAt('snorka', 'pusting'))[0]).toBe(2));

  test('that several diseases share say less than those of one', async () => {
    const { pointed } = await describedBy(['vondt', 'kneet'], conditions.length, read);
    expect(pointed.map(({ concept }) => concept)).toEqual([3, 4]);
    expect(pointed[0]?.weight).toBeGreaterThan(2 * (pointed[1]?.weight ?? 0));
  });

  test('do not point at what is described with the opposite', async () => {
    expect(await pointedAt('lite', 'salt', 'blodet')).toEqual([5]);
    expect(await pointedAt('mye', 'salt', 'blodet')).toEqual([]);
    expect(await pointedAt('salt', 'blodet')).toEqual([5]);
  });

  test('that are only written like an abbreviation point at nothing', async () =>
    expect(await pointedAt('bed')).toEqual([]));

  test('tell when they are all of a phrase', async () => {
    const whole = async (...words: string[]): Promise<boolean | undefined> =>
      (await describedBy(words, conditions.length, read)).pointed[0]?.whole;
    expect(await whole('hovne', 'bein')).toBe(true);
    expect(await whole('skummende')).toBe(false);
  });

  test('that nobody describes a disease with point at none', async () =>
    expect(await pointedAt('fotballkamp', 'constructor', '__proto__')).toEqual([]));
});
