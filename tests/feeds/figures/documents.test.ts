import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { figureDocuments } from '../../../src/feeds/figures/documents.ts';
import { figureSubjects, partOf } from '../../../src/figures/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { study, valid } from '../../valid.ts';

const urls = createUrls('https://studier.example.no');
const filesOf = (catalogue: Catalogue): Map<string, string> =>
  new Map([...figureDocuments(catalogue, urls)].map(({ path, content }) => [path, String(content)]));
const files = filesOf(valid);
const file = (name: string, among = files): string => among.get(`nokkeltall/data/${name}`) ?? '';
const parse = (csv: string, delimiter: string): Record<string, unknown>[] => [
  ...dsvFormat(delimiter).parse(csv, ({ value, of, ...words }) => ({
    ...words,
    value: Number(value),
    of: Number(of),
  })),
];

describe('the files of the figures', () => {
  const ofAll = ['all.csv', 'all-semicolon.csv', 'all.json'].map((name) => `nokkeltall/data/${name}`);
  const ofSubjects = figureSubjects(valid);

  test('are three for the catalogue and one for each subject', () => {
    expect(ofSubjects.length).toBeGreaterThan(5);
    expect([...files.keys()]).toEqual([
      ...ofAll,
      ...ofSubjects.map(({ kind, id }) => `nokkeltall/data/${kind}-${id}-semicolon.csv`),
    ]);
  });

  test('of the catalogue hold the same numbers', () => {
    const { rows } = JSON.parse(file('all.json')) as { rows: object[] };
    expect(rows.length).toBeGreaterThan(20);
    expect(parse(file('all.csv'), ',')).toEqual(rows);
    expect(parse(file('all-semicolon.csv').slice(1), ';')).toEqual(rows);
  });

  test.each(ofSubjects)('of the $kind $id hold its own numbers, in the columns of the others', (subject) => {
    const csv = file(`${subject.kind}-${subject.id}-semicolon.csv`).slice(1);
    expect(csv.split('\r\n')[0]).toBe(file('all-semicolon.csv').slice(1).split('\r\n')[0]);
    const { studies } = partOf(valid, subject);
    expect(parse(csv, ';').length).toBeGreaterThan(20);
    expect(parse(csv, ';')[0]).toMatchObject({ figure: 'all', measure: 'studies', value: studies.length });
  });

  test('are tables as RFC 4180 has them: every line ends in CRLF and has the same number of fields', () => {
    const lines = file('all.csv').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file('all.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const fields = new Set(
      dsvFormat(',')
        .parseRows(file('all.csv'))
        .map((row) => row.length),
    );
    expect([...fields]).toEqual([7]);
  });

  test('begin with a byte order mark only where Excel is to read them', () => {
    expect(file('all-semicolon.csv').charCodeAt(0)).toBe(0xfeff);
    expect(file('all.csv').charCodeAt(0)).toBe('f'.charCodeAt(0));
  });

  test('keep names that hold commas, semicolons and quotation marks whole', () => {
    const categories = valid.categories.map((category) => ({
      ...category,
      name: { ...category.name, nb: `a,b;"${category.id}"` },
    }));
    const changed = filesOf({ ...valid, categories });
    for (const [name, delimiter, skip] of [
      ['all.csv', ',', 0],
      ['all-semicolon.csv', ';', 1],
    ] as const) {
      const row = parse(file(name, changed).slice(skip), delimiter).find(
        ({ figure }) => figure === 'category',
      );
      expect(row).toMatchObject({ name_nb: expect.stringMatching(/^a,b;"[\w-]+"$/) });
    }
  });

  test('give every row a name in both languages', () => {
    const { rows } = JSON.parse(file('all.json')) as {
      rows: { figure: string; id: string; name_nb: string; name_en: string }[];
    };
    const nameless = rows.filter(
      ({ figure, id, name_nb, name_en }) => figure !== 'years' && name_nb === id && name_en === id,
    );
    expect(nameless).toEqual([]);
  });
});

describe('what nobody knows', () => {
  const closed = (id: string) =>
    study('lys-mot-depresjon', {
      id,
      status: 'completed',
      stopKind: undefined,
      inclusion: { start: '2024-01' },
      participants: undefined,
    });
  const open = study('lys-mot-depresjon', {
    id: 'open',
    status: 'recruiting',
    inclusion: { start: '2025-03' },
    participants: undefined,
  });
  const rowsOf = (catalogue: Catalogue) =>
    parse(file('all.csv', filesOf(catalogue)), ',').map(
      ({ figure, id, measure, value, of }) => `${figure} ${id} ${measure} ${value}/${of}`,
    );
  const rows = rowsOf({ ...valid, today: '2026-05-12', studies: [closed('a'), closed('b'), open] });

  test('is in no row: closed studies that do not say when, and participants that nobody states', () => {
    expect(rows.filter((row) => /closed \d|^participants/.test(row))).toEqual([]);
    expect(rows).toContain('known closed studies 0/2');
  });

  test('is told beside what is known, which is counted among those that state it', () => {
    expect(rows).toContain('compared 2025 started 1/3');
    expect(rows.filter((row) => row.startsWith('openOverTime 2025-0'))[0]).toBe(
      'openOverTime 2025-03 open 1/1',
    );
    expect(rows.filter((row) => row.startsWith('known'))).toEqual([
      'known openOverTime studies 1/3',
      'known started studies 3/3',
      'known closed studies 0/2',
    ]);
    const dated = { ...closed('c'), inclusion: { start: '2024-01', end: '2025-06-30' } };
    const some = rowsOf({ ...valid, today: '2026-05-12', studies: [closed('a'), dated, open] });
    expect(some.filter((row) => /closed \d/.test(row))).toEqual([
      'recent 30-days closed 0/1',
      'recent 365-days closed 1/1',
      'years 2024 closed 0/1',
      'years 2025 closed 1/1',
      'years 2026 closed 0/1',
      'compared 2026-so-far closed 0/1',
      'compared 2025-same-days closed 0/1',
      'compared 2025 closed 1/1',
    ]);
  });

  test('is 0 only where it is known that nothing happened', () =>
    expect(rowsOf({ ...valid, today: '2026-05-12', studies: [open] })).toContain(
      'recent 30-days closed 0/0',
    ));
});

test.each(['=', '+', '@', '-', '\t'])('a name that begins with %j is text to a spreadsheet', (sign) => {
  const [first, ...others] = valid.categories;
  if (!first) throw new Error('The fixtures have no category');
  const categories = [{ ...first, name: { ...first.name, nb: `${sign}cmd|'/c calc'!A1` } }, ...others];
  const studies = valid.studies.map((study) => ({
    ...study,
    categories: study.categories.map((one) => categories.find(({ id }) => id === one.id) ?? one),
  }));
  for (const path of ['all.csv', 'all-semicolon.csv']) {
    const file = [...figureDocuments({ ...valid, categories, studies }, urls)].find((document) =>
      document.path.endsWith(`/${path}`),
    );
    const cells = dsvFormat(path === 'all.csv' ? ',' : ';')
      .parseRows(String(file?.content).replace('\uFEFF', ''))
      .flat();
    expect(cells).toContain(`'${sign}cmd|'/c calc'!A1`);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});
