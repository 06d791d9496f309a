import { describe, expect, test } from 'vitest';
import { readIsrctn } from '../../src/registers/index.ts';
import { answer, isrctn, xml } from './fixtures/isrctn.ts';
import { file, gathered, latin1 } from './fixtures/outcomes.ts';

const today = '2026-12-01';
const read = (content: string | Uint8Array, on = today) =>
  gathered(readIsrctn(file(content, 'isrctn.xml'), on));

async function facts(parts: Parameters<typeof isrctn>[0], on = today) {
  const { records, notes, refused } = await read(answer([isrctn(parts)]), on);
  expect(refused).toEqual([]);
  return { ...records[0], notes };
}

test('every fact of a record is taken in, and no sentence but its titles', async () =>
  expect(await facts({})).toEqual({
    register: 'isrctn',
    number: 'ISRCTN90000001',
    otherNumbers: { nct: ['NCT09000001'], eudract: ['2021-004321-17'] },
    registered: '2024-12-09',
    verified: '2026-05-20',
    titles: [
      { text: 'Brisk walking after stroke', language: 'en', kind: 'public' },
      {
        text: 'A randomised trial of brisk walking in adults after stroke',
        language: 'en',
        kind: 'scientific',
      },
    ],
    acronym: 'BRISK',
    status: 'recruiting',
    statusInRegister: 'Recruiting',
    type: 'interventional',
    purpose: 'treatment',
    phase: ['2', '3'],
    design: { allocation: 'randomised' },
    interventions: [{ kind: 'drug', name: 'Gangamycin' }],
    conditions: ['Stroke', 'Cerebral infarction'],
    minimumAge: '18',
    maximumAge: '80',
    sex: 'all',
    healthyVolunteers: 'true',
    participants: [{ scope: 'all', is: 'planned', count: '3060' }],
    start: { date: '2025-02-03' },
    end: { date: '2027-06-30' },
    completed: { date: '2028-01-31' },
    sites: [{ facility: 'Vindeholmen Hospital', town: 'Bergen', postcode: '5021' }],
    countries: '2',
    sponsor: { name: 'University of Vindeholmen', kind: 'academic' },
    funders: ['Fjord Foundation', 'Research Council'],
    resultsPosted: '2026-04-30',
    notes: [],
  }));

describe('the status is what the dates make of the day it is read', () => {
  test.each([
    ['2025-02-02', 'not-yet-recruiting', 'Not yet recruiting'],
    ['2025-02-03', 'recruiting', 'Recruiting'],
    ['2027-06-30', 'recruiting', 'Recruiting'],
    ['2027-07-01', 'active-not-recruiting', 'No longer recruiting'],
    ['2028-01-31', 'active-not-recruiting', 'No longer recruiting'],
    ['2028-02-01', 'completed', 'Completed'],
  ])('on %s', async (day, status, statusInRegister) =>
    expect(await facts({}, day)).toMatchObject({ status, statusInRegister }),
  );

  test('and the dates go with it, so that the catalogue sees them pass', async () => {
    for (const day of ['2025-02-02', '2025-02-03', '2028-02-01'])
      expect(await facts({}, day)).toMatchObject({
        start: { date: '2025-02-03' },
        end: { date: '2027-06-30' },
      });
  });
});

test.each([
  [{ design: { overallStatusOverride: 'Stopped' } }, 'completed', 'terminated', 'Stopped'],
  [{ participants: { recruitmentStatusOverride: 'Stopped' } }, 'completed', 'terminated', 'Stopped'],
  [{ participants: { recruitmentStatusOverride: 'Suspended' } }, 'unknown', 'suspended', 'Suspended'],
  [{ participants: { recruitmentStatusOverride: 'Something new' } }, 'unknown', undefined, 'Something new'],
  [{ participants: { recruitmentEnd: '' } }, 'unknown', undefined, 'Not stated'],
])('what the register says instead of its dates: %j', async (parts, status, stopped, statusInRegister) => {
  const found = await facts(parts);
  expect([found.status, found.stopped, found.statusInRegister]).toEqual([status, stopped, statusInRegister]);
});

test('a study in Norway without a centre there has no site', async () => {
  const found = await facts({ participants: { trialCentres: '' } });
  expect(found).not.toHaveProperty('sites');
  expect(found.countries).toBe('2');
});

test('a study by itself is read as one of an answer is', async () => {
  const alone = `<?xml version="1.0"?>${xml('fullTrial', isrctn())}`;
  expect((await read(alone)).records).toEqual((await read(answer([isrctn()]))).records);
});

test('a date that is none is left out and told', async () => {
  const found = await facts({ participants: { recruitmentStart: '2025-13-01T00:00:00.000Z' } });
  expect(found).not.toHaveProperty('start');
  expect(found.notes).toEqual([expect.stringContaining('recruitmentStart')]);
});

describe('what cannot be taken in is refused with the reason', () => {
  const abroad = isrctn({ participants: { recruitmentCountries: { country: 'Ireland' }, trialCentres: '' } });

  test.each([
    ['another country', abroad, 'not-in-norway'],
    ['no number', { ...isrctn(), trial: { ...isrctn().trial, isrctn: '' } }, 'no-number'],
    ['no titles', { ...isrctn(), trial: { ...isrctn().trial, trialDescription: '' } }, 'no-title'],
    ['no study', { sponsor: 'x' }, 'missing-facts'],
  ])('%s', async (_, content, kind) => {
    const { records, refused } = await read(answer([content, isrctn()]));
    expect(records).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ kind, where: 'isrctn.xml, post 1 (linje 3)' })]);
  });

  test.each([
    ['JSON', '{}', 'XML'],
    ['a web page', '<html></html>', 'HTML'],
    ['nothing', '', 'tom'],
    ['an empty answer', answer([]), 'ingen poster'],
  ])('%s', async (_, content, reason) => {
    const { refused } = await read(content);
    expect(refused).toEqual([expect.objectContaining({ reason: expect.stringContaining(reason) })]);
  });

  test('a file that is cut: what is before it is read', async () => {
    const { records, refused } = await read(answer([isrctn(), isrctn()]).slice(0, -200));
    expect(records).toHaveLength(1);
    expect(refused).toEqual([
      expect.objectContaining({ kind: 'broken', reason: expect.stringContaining('kuttet') }),
    ]);
  });

  test('entities of its own', async () => {
    const bomb = answer([isrctn()]).replace('<allTrials', '<!DOCTYPE a [<!ENTITY b "c">]>\n<allTrials');
    expect(await read(bomb)).toMatchObject({
      records: [],
      refused: [{ reason: expect.stringContaining('DOCTYPE') }],
    });
  });
});

test('XML in Latin-1 is read and told of', async () => {
  const { records, told } = await read(latin1(answer([isrctn({ centre: 'Førde sykehus' })])));
  expect(records[0]?.sites?.[0]?.facility).toBe('Førde sykehus');
  expect(told).toHaveLength(1);
});
