import { describe, expect, test } from 'vitest';
import { readIctrp } from '../../src/registers/index.ts';
import { table } from './fixtures/ctgov.ts';
import { xml } from './fixtures/isrctn.ts';
import { file, gathered } from './fixtures/outcomes.ts';

const names = [
  'TrialID',
  'Last Refreshed on',
  'Public title',
  'Primary sponsor',
  'Date registration3',
  'web address',
  'Recruitment Status',
  'Date enrollement',
  'Countries',
  'Contact Firstname',
  'Contact Email',
  'Condition',
  'Secondary ID',
];

const row = (TrialID: string, more: Record<string, string> = {}) => ({
  TrialID,
  'Last Refreshed on': '6 April 2026',
  'Public title': `Brisk walking after stroke${' '.repeat(80)}`,
  'Primary sponsor': 'Vindeholmen Hospital',
  'Date registration3': '20241209',
  'web address': `https://clinicaltrials.gov/show/${TrialID}`,
  'Recruitment Status': 'Recruiting',
  'Date enrollement': 'February 3, 2025',
  Countries: 'Sweden;Norway;Norway',
  'Contact Firstname': 'Xaviera',
  'Contact Email': 'xaviera@example.org',
  Condition: 'Stroke <br>MedDRA version: 21.1 Level: LLT;Walking',
  'Secondary ID': '2021-004321-17;SKARV-1',
  ...more,
});

const read = (content: string) => gathered(readIctrp(file(content, 'ictrp.csv')));

const found = {
  number: 'NCT09000001',
  register: 'nct',
  otherNumbers: { eudract: ['2021-004321-17'] },
  title: 'Brisk walking after stroke',
  status: 'Recruiting',
  countries: ['Sweden', 'Norway'],
  conditions: ['Stroke', 'Walking'],
  registered: '2024-12-09',
  start: '2025-02-03',
  href: 'https://clinicaltrials.gov/show/NCT09000001',
};

test('a row says what a comparison needs, and nobody’s name', async () =>
  expect(await read(table([row('NCT09000001')], { names }))).toEqual({
    records: [found],
    refused: [],
    notes: [],
    told: [],
  }));

test('an export as XML says the same', async () => {
  const elements = Object.fromEntries(
    Object.entries(row('NCT09000001')).map(([name, text]) => [name.replaceAll(' ', '_'), text]),
  );
  const content = `<?xml version='1.0' encoding='UTF-8' ?><Trials_downloaded_from_ICTRP>\n${xml('Trial', [elements])}</Trials_downloaded_from_ICTRP>`;
  expect((await read(content)).records).toEqual([found]);
});

test.each([
  ['EUCTR2020-001010-38-NO', '2020-001010-38', 'eudract'],
  ['EUCTR2020-001010-38-Outside-EU/EEA', '2020-001010-38', 'eudract'],
  ['CTIS2023-505613-24-00', '2023-505613-24-00', 'euct'],
  ['ISRCTN83971151', 'ISRCTN83971151', 'isrctn'],
  ['CTRI/2020/04/024773', 'CTRI/2020/04/024773', undefined],
])('the number %s', async (written, number, register) => {
  const { records } = await read(table([row(written)], { names }));
  expect([records[0]?.number, records[0]?.register]).toEqual([number, register]);
});

describe('what is no study in Norway is refused with the reason', () => {
  test.each([
    ['another country', row('NCT09000001', { Countries: 'Sweden' }), 'not-in-norway'],
    ['no title', row('NCT09000001', { 'Public title': ' ' }), 'no-title'],
    ['no number', row(''), 'no-number'],
  ])('%s', async (_, cells, kind) => {
    const { records, refused } = await read(table([cells, row('NCT09000002')], { names }));
    expect(records).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ kind })]);
  });

  test('the countries of one trial are one study', async () => {
    const rows = [row('EUCTR2020-001010-38-NO'), row('EUCTR2020-001010-38-SE')];
    const { records, refused } = await read(table(rows, { names }));
    expect(records).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ kind: 'repeated' })]);
  });

  test('a table without the columns', async () => {
    const { refused } = await read('a,b\n1,2\n');
    expect(refused).toEqual([
      expect.objectContaining({ kind: 'missing-columns', reason: expect.stringContaining('«trialid»') }),
    ]);
  });

  test('JSON', async () => expect((await read('{}')).refused).toHaveLength(1));
});
