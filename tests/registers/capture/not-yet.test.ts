import { expect, test } from 'vitest';
import { fieldsInYaml } from '../../../src/catalogue/index.ts';
import type { RegisterFacts } from '../../../src/registers/index.ts';
import { captured, facts, memory } from './memory.ts';

const path = 'captured/nct/NCT00000001.yaml';

function taken(more: Partial<RegisterFacts>, reading: { given?: string; today?: string } = {}) {
  const { files, store } = memory();
  const {
    news: [news],
  } = captured(store, [facts('NCT00000001', more)], reading);
  const notes = news !== undefined && 'notes' in news ? news.notes : [];
  return { kind: news?.kind, notes, fields: fieldsInYaml(files[path] ?? '') };
}

test.each([
  ['verified', '2031-01'],
  ['verified', '2026-12-02'],
  ['registered', '2027-01-01'],
  ['resultsPosted', '2062-05-12'],
  ['start', { date: '2027-02-03', is: 'actual' }],
  ['end', { date: '2026-12-02', is: 'actual' }],
  ['completed', { date: '2027-01', is: 'actual' }],
])('%s after the day the record was read is left out, with a note; the rest stands', (field, value) => {
  const { kind, notes, fields } = taken({ [field]: value });
  expect(kind).toBe('new');
  expect(fields).not.toHaveProperty(field);
  expect(fields).toMatchObject({ status: 'recruiting', number: 'NCT00000001' });
  expect(notes).toEqual([expect.stringMatching(`i ${field} kan ikke ha skjedd: posten ble lest 2026-12-01`)]);
});

test('today, the month that is, what is planned, and what nobody says whether is, stand', () => {
  const { notes, fields } = taken({
    verified: '2026-12',
    registered: '2026-12-01',
    start: { date: '2027-02', is: 'planned' },
    end: { date: '2028-02-01' },
    completed: { date: '2026-12', is: 'actual' },
  });
  expect(notes).toEqual([]);
  expect(fields).toMatchObject({
    verified: '2026-12',
    registered: '2026-12-01',
    end: { date: '2028-02-01' },
  });
  expect(fields).toHaveProperty('start.date', '2027-02');
  expect(fields).toHaveProperty('completed.date', '2026-12');
});

test('of an older file, what was to come on its day is left out, and a date that no day can explain refuses nothing', () => {
  const { kind, fields, notes } = taken(
    { verified: '2031-01', start: { date: '2026-06-03', is: 'actual' } },
    { given: '2026-06-02' },
  );
  expect(kind).toBe('new');
  expect(fields).not.toHaveProperty('verified');
  expect(fields).not.toHaveProperty('start');
  expect(notes).toHaveLength(2);
});

test('a record that was held is not refused as older because a date in it was impossible', () => {
  const { files, store } = memory();
  captured(store, [facts('NCT00000001', { verified: '2031-01' })]);
  const { news } = captured(store, [facts('NCT00000001', { status: 'completed' })], { today: '2026-12-02' });
  expect(news).toMatchObject([{ kind: 'changed' }]);
  expect(fieldsInYaml(files[path] ?? '')).toMatchObject({ status: 'completed', verified: '2026-05-20' });
});
