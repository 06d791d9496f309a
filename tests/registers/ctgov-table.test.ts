import { describe, expect, test } from 'vitest';
import { locationOf } from '../../src/registers/ctgov/table.ts';
import { readCtgov } from '../../src/registers/index.ts';
import { columns, row, study, table } from './fixtures/ctgov.ts';
import { file, gathered, latin1, utf16 } from './fixtures/outcomes.ts';

const read = (content: string | Uint8Array) => gathered(readCtgov(file(content, 'ctg-studies.csv')));

test('a row says what the record says, but for what the download does not have', async () => {
  const { records: fromTable, notes, refused, told } = await read(table([row('NCT09000001')]));
  const { records: whole } = await gathered(readCtgov(file(JSON.stringify(study('NCT09000001')))));
  const { titles, start, completed, design, terms, minimumAge, maximumAge, healthyVolunteers, ...rest } =
    whole[0] ?? {};
  expect([terms, minimumAge, maximumAge, healthyVolunteers]).not.toContain(undefined);
  expect(fromTable).toEqual([
    {
      ...rest,
      titles: titles?.slice(0, 1),
      start: { date: start?.date },
      completed: { date: completed?.date },
      design: { allocation: design?.allocation, masking: design?.masking },
      interventions: [{ kind: 'drug', name: 'Gangamycin' }, { name: 'Brisk walking: twice a day' }],
      participants: [{ scope: 'all', count: '240' }],
    },
  ]);
  expect([notes, refused, told]).toEqual([[], [], []]);
});

test.each([
  ['semicolons', table([row('NCT09000001')], { divider: ';' })],
  ['tabs', table([row('NCT09000001')], { divider: '\t' })],
  ['UTF-16', utf16(table([row('NCT09000001')], { divider: '\t' }))],
  ['a byte order mark', `\uFEFF${table([row('NCT09000001')])}`],
  ['columns in another order', table([row('NCT09000001')], { names: columns.toReversed() })],
])('a table with %s is read', async (_, content) => {
  const { records, refused } = await read(content);
  expect(records[0]?.sites).toEqual([{ facility: 'Vindeholmen Hospital', town: 'Bergen', postcode: '5021' }]);
  expect(refused).toEqual([]);
});

test('a table in Latin-1 is read and told of', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    row(`NCT090000${at + 10}`, { Locations: 'Førde sentralsjukehus, Førde, Norway' }),
  );
  const { records, told } = await read(latin1(table(rows)));
  expect(new Set(records.map(({ sites }) => sites?.[0]?.town))).toEqual(new Set(['Førde']));
  expect(told).toEqual([expect.stringContaining('Latin-1')]);
});

test('columns that were not chosen are not stated', async () => {
  const names = ['NCT Number', 'Study Title', 'Study Status', 'Locations'];
  const { records, refused, notes } = await read(table([row('NCT09000001')], { names }));
  expect(Object.keys(records[0] ?? {})).toEqual(
    expect.not.arrayContaining(['phase', 'sponsor', 'start', 'conditions', 'participants', 'type']),
  );
  expect([refused, notes]).toEqual([[], []]);
});

test('columns that are needed are named where they are missing', async () => {
  const names = columns.filter((name) => name !== 'Locations' && name !== 'Study Status');
  const { records, refused } = await read(table([row('NCT09000001')], { names }));
  expect(records).toEqual([]);
  expect(refused).toEqual([
    {
      where: 'ctg-studies.csv',
      kind: 'missing-columns',
      reason: expect.stringContaining('«Study Status», «Locations»'),
    },
  ]);
});

test('a column that stands there twice is told of, and nothing is read', async () => {
  const { records, refused } = await read(
    table([row('NCT09000001')], { names: [...columns, 'Study Status'] }),
  );
  expect(records).toEqual([]);
  expect(refused).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('«Study Status» to ganger') }),
  ]);
});

test('columns that are not known are named, and the rest is read', async () => {
  const { records, told } = await read(table([row('NCT09000001')], { names: [...columns, 'My notes'] }));
  expect(records).toHaveLength(1);
  expect(told).toEqual([expect.stringContaining('«My notes»')]);
});

test('a table without rows is told of', async () => {
  expect((await read(table([]))).refused).toEqual([expect.objectContaining({ kind: 'unreadable-file' })]);
});

test('a row that is cut is told of, and those before it are read', async () => {
  const { records, refused } = await read(table([row('NCT09000001'), row('NCT09000002')]).slice(0, -40));
  expect(records.map(({ number }) => number)).toEqual(['NCT09000001']);
  expect(refused).toEqual([
    expect.objectContaining({ kind: 'broken', where: 'ctg-studies.csv, post 2 (linje 3)' }),
  ]);
});

test('a design with spaces round its bars is read whole', async () => {
  const design =
    'Allocation: RANDOMIZED | Intervention Model: PARALLEL | Masking: TRIPLE (PARTICIPANT, INVESTIGATOR) | Primary Purpose: TREATMENT';
  const { records, notes } = await read(table([row('NCT09000001', { 'Study Design': design })]));
  expect(records[0]).toMatchObject({
    design: { allocation: 'randomised', masking: 'triple' },
    purpose: 'treatment',
  });
  expect(notes).toEqual([]);
});

describe('dates that a spreadsheet has changed', () => {
  test('are understood where the row shows which is the month', async () => {
    const { records, notes } = await read(
      table([row('NCT09000001', { 'Start Date': '2/3/2025', 'Last Update Posted': '5/20/2026' })]),
    );
    expect(records[0]).toMatchObject({ start: { date: '2025-02-03' }, verified: '2026-05-20' });
    expect(notes).toEqual([]);
  });

  test('are left out and told where it does not', async () => {
    const { records, notes } = await read(table([row('NCT09000001', { 'Start Date': '2/3/2025' })]));
    expect(records[0]).not.toHaveProperty('start');
    expect(notes).toEqual([expect.stringContaining('«2/3/2025»')]);
  });
});

test.each([
  [
    'Haukeland University Hospital, Bergen, N-5021, Norway',
    'Haukeland University Hospital',
    'Bergen',
    'N-5021',
  ],
  ['Women’s Clinic, Rikshospitalet HF, Oslo, Norway', 'Women’s Clinic, Rikshospitalet HF', 'Oslo', undefined],
  ['University of Bergen, Bergen, Hordaland, 5018, Norway', 'University of Bergen', 'Bergen', '5018'],
  ['Diakonhjemmet, Oslo, Oslo, 0370, Norway', 'Diakonhjemmet', 'Oslo', '0370'],
  ['Bergen, Norway', '', 'Bergen', undefined],
  ['Clinic, Drammen, Please Select, 3004, Norway', 'Clinic', 'Drammen', '3004'],
])('the place %s', (text, facility, city, zip) =>
  expect(locationOf(text)).toEqual({ facility, city, zip, country: 'Norway' }),
);
