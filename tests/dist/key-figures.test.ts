import { describe, expect, test } from 'vitest';
import { changed, type RawStudy, rawStudies, rawYaml } from '../site-once/front-matter.ts';
import { attributeOf, parseHtml, textOf } from '../site-once/html.ts';
import { demonstration, read, readJson, site } from '../site-once/pages.ts';
import type { Site } from '../site-once/setup.ts';

type Counts = Record<string, { total: number; open: number }>;
interface Published {
  data: {
    total: number;
    open: number;
    addedLast30Days: number;
    updatedLast30Days: number;
    institutions: number;
  } & Record<Table, { id: string; total: number; open: number }[]>;
}
const tables = ['byStatus', 'byCategory', 'byRegion', 'byInstitution'] as const;
type Table = (typeof tables)[number];

/** The figures, counted from the files alone: nothing here comes from the catalogue. */
function count(of: Site): Record<Table, Counts> & { all: number[] } {
  const studies = rawStudies(of);
  const institutions = rawYaml<{ id: string; region: string }[]>(of, 'institutions.yaml');
  const institutionsOf = ({ sites = [], coordinator }: RawStudy): string[] => [
    ...new Set([...sites.map((at) => at.institution), ...(coordinator ? [coordinator] : [])]),
  ];
  const regionOf = (id: string): string => institutions.find((found) => found.id === id)?.region ?? '';
  const by = (keysOf: (study: RawStudy) => string[]): Counts => {
    const counts: Counts = {};
    for (const study of studies) {
      for (const key of new Set(keysOf(study))) {
        counts[key] ??= { total: 0, open: 0 };
        const found = counts[key];
        found.total++;
        if (study.status === 'recruiting') found.open++;
      }
    }
    return counts;
  };
  const days = (from: string): number => (Date.parse(of.today) - Date.parse(from)) / 86_400_000;
  const isNew = (study: RawStudy): boolean => days(study.added) < 30;
  return {
    all: [
      studies.length,
      studies.filter((study) => study.status === 'recruiting').length,
      studies.filter(isNew).length,
      studies.filter((study) => days(changed(study)) < 30 && !isNew(study)).length,
    ],
    byStatus: by((study) => [study.status]),
    byCategory: by((study) => study.categories),
    byRegion: by((study) => institutionsOf(study).map(regionOf)),
    byInstitution: by(institutionsOf),
  };
}

describe.each([
  ['the shared site', site, 'nokkeltall'],
  ['the English page', site, 'en/key-figures'],
  ['another day', demonstration, 'nokkeltall'],
])('counted from the files, the key figures of %s', (_, of, path) => {
  const counted = count(of);
  const page = parseHtml(read(of, `${path}/index.html`));

  test('are those of the open interface', () => {
    const { data } = readJson<Published>(of, 'api/v1/key-figures.json');
    const { total, open, addedLast30Days, updatedLast30Days } = data;
    expect([total, open, addedLast30Days, updatedLast30Days]).toEqual(counted.all);
    for (const table of tables) {
      const published = data[table].filter((row) => row.total > 0);
      const rows = published.map((row): [string, object] => [row.id, { total: row.total, open: row.open }]);
      expect(Object.fromEntries(rows), table).toEqual(counted[table]);
      expect(published, table).toEqual(table === 'byStatus' ? published : published.toSorted(mostFirst));
    }
    expect(data.institutions).toBe(Object.keys(counted.byInstitution).length);
  });

  test('are those on the page', () => {
    expect(page.texts('.figures dd').map(Number)).toEqual(counted.all);
    const shown = page.all('table').map((table) =>
      Object.fromEntries(
        table.querySelectorAll('tbody tr').map((row): [string, number[]] => {
          const link = row.querySelector('a');
          const id = (link && attributeOf(link, 'href')?.match(/([\w-]+)\/?$/)?.[1]) ?? '';
          return [id, row.querySelectorAll('td.number').map((cell) => Number(textOf(cell)))];
        }),
      ),
    );
    const expected = tables.map((table) =>
      Object.fromEntries(
        Object.entries(counted[table]).map(([id, { total, open }]) => [
          id,
          table === 'byStatus' ? [total] : [total, open],
        ]),
      ),
    );
    expect(shown).toEqual(expected);
  });
});

test('the other day is one on which some studies are newly changed, and some on the very edge', () => {
  expect(count(demonstration).all[3]).toBeGreaterThan(0);
  expect(rawStudies(demonstration).some(({ english }) => english?.updated === '2026-04-01')).toBe(true);
});

const mostFirst = (a: { total: number; open: number }, b: { total: number; open: number }): number =>
  b.total - a.total || b.open - a.open;
