import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queriesIn } from '../../bench/search/sets.ts';
import { measuredFile, readSearchFigures, searchFiguresOf, searchSets } from '../../src/measured/index.ts';
import { valid } from '../valid.ts';
import { figures, score } from './figures.ts';

const written = JSON.parse(readFileSync(measuredFile, 'utf8')) as unknown;

/** What is said of figures that are otherwise whole. */
const refused = (change: object): string => {
  try {
    readSearchFigures({ ...figures, ...change });
  } catch (error) {
    return String(error);
  }
  return 'nothing';
};

describe('what was measured of the search', () => {
  test('stands in its file as the benchmark writes it', () => {
    const read = readSearchFigures(written);
    expect(`${JSON.stringify(read, null, 2)}\n`).toBe(readFileSync(measuredFile, 'utf8'));
  });

  test('is in the order of kinds and words', () => {
    const { sets, ...rest } = readSearchFigures(written);
    const lists = [
      ...Object.values(sets).map(({ kinds }) => kinds.map(({ name }) => name)),
      ...[rest.corrected, rest.readAsDisease, rest.askedBack, rest.confused, rest.notUnderstood].map(
        ({ which }) => which,
      ),
    ];
    for (const list of lists) expect(list).toEqual(list.toSorted());
    for (const { queries, answered } of Object.values(sets).map(({ all }) => all))
      expect(answered).toBeLessThanOrEqual(queries);
  });

  test('names only kinds that there are queries of', () => {
    const { sets } = readSearchFigures(written);
    for (const name of searchSets) {
      const kinds = new Set(queriesIn(name).map((judged) => judged.class));
      expect(sets[name].kinds.map((kind) => kind.name).filter((kind) => !kinds.has(kind))).toEqual([]);
    }
  });

  test('belongs to the site whose content it was measured on', () => {
    const { site } = readSearchFigures(written);
    expect(searchFiguresOf(valid)).toBeUndefined();
    const own = { ...valid, site: { ...valid.site, name: { ...valid.site.name, nb: site } } };
    expect(searchFiguresOf(own)).toEqual(written);
  });

  test('is refused with the place, the fault and the remedy', () => {
    expect(refused({})).toBe('nothing');
    const said = refused({ measured: 'i går' });
    expect(said).toContain('measured');
    expect(said).toContain('npm run bench:search -- --write');
  });

  test.each([
    ['a day that is none', { measured: '2026-13-01' }],
    ['a field that nobody knows', { other: 1 }],
    ['more faults than there were words', { corrected: { of: 0, which: ['bråk → Brokk'] } }],
    [
      'more misses than studies were looked for',
      { known: { ...figures.known, title: { asked: 1, missed: 2 } } },
    ],
    [
      'a share outside its interval',
      { sets: { ...figures.sets, exam: { ...figures.sets.exam, all: score({ recall: 0.5 }) } } },
    ],
  ])('may not hold %s', (_, change) => expect(refused(change)).not.toBe('nothing'));

  test.each([
    ['misses', { missed: [{ kind: 'exact', query: 'hemmelig', recall: 0 }] }],
    ['an example', { kinds: [{ name: 'exact', score: score(), example: 'hemmelig' }] }],
  ])('may tell no %s of the queries that are kept as a bound', (_, change) =>
    expect(refused({ sets: { ...figures.sets, exam: { ...figures.sets.exam, ...change } } })).not.toBe(
      'nothing',
    ),
  );
});
