import { describe, expect, test } from 'vitest';
import { phases, statusWords } from '../../src/registers/ctis/codes.ts';
import { readCtis } from '../../src/registers/index.ts';
import { oldTrial, trial } from './fixtures/ctis.ts';
import { file, gathered } from './fixtures/outcomes.ts';

const read = (content: unknown) => gathered(readCtis(file(JSON.stringify(content), 'ctis.json')));

async function facts(content: unknown) {
  const { records, notes, refused } = await read(content);
  expect(refused).toEqual([]);
  return { ...records[0], notes };
}

const whole = {
  register: 'euct',
  number: '2023-509999-10-00',
  otherNumbers: { nct: ['NCT09000001'], isrctn: ['ISRCTN90000001'], eudract: ['2021-004321-17'] },
  registered: '2023-12-20',
  verified: '2026-06-02',
  titles: [
    { text: 'Gangamycin after stroke', language: 'en', kind: 'public' },
    { text: 'A randomised trial of gangamycin after stroke', language: 'en', kind: 'scientific' },
    { text: 'Gangamycin etter hjerneslag', language: 'nb', kind: 'public' },
  ],
  status: 'recruiting',
  type: 'interventional',
  purpose: 'treatment',
  phase: ['3'],
  design: { allocation: 'randomised', masking: 'double', groups: '3' },
  interventions: [{ kind: 'drug', name: 'Gangamycin 5 mg' }],
  conditions: ['Ischaemic stroke'],
  terms: [{ system: 'meddra', code: '10061256', name: 'Ischaemic stroke' }],
  sex: 'all',
  healthyVolunteers: 'false',
  participants: [
    { scope: 'norway', is: 'planned', count: '120' },
    { scope: 'all', is: 'planned', count: '400' },
  ],
  start: { date: '2024-11-15', is: 'actual' },
  completed: { date: '2027-12-31', is: 'planned' },
  sites: [
    { facility: 'Vindeholmen Hospital, Department of Neurology', town: 'Bergen', postcode: '5021' },
    { facility: 'Nordre Sykehus HF, Slagenheten', town: 'Bodø', postcode: '5021' },
  ],
  countries: '2',
  sponsor: { name: 'Fjord Pharma AS', kind: 'industry' },
  funders: ['Fjord Foundation'],
  notes: [],
};

test('every fact of a record is taken in', async () =>
  expect(await facts(trial())).toEqual({ ...whole, statusInRegister: 'Authorised, recruiting' }));

test('the shape until June 2024 says the same', async () =>
  expect(await facts(oldTrial())).toEqual({ ...whole, statusInRegister: 'Ongoing, recruiting' }));

describe('the status is Norway’s own', () => {
  test.each([
    [1, 'unknown', undefined],
    [2, 'not-yet-recruiting', undefined],
    [3, 'recruiting', undefined],
    [4, 'recruiting', undefined],
    [5, 'active-not-recruiting', undefined],
    [6, 'unknown', 'suspended'],
    [7, 'unknown', 'suspended'],
    [8, 'completed', undefined],
    [9, 'completed', 'withdrawn'],
    [10, 'completed', 'terminated'],
    [11, 'completed', 'withdrawn'],
    [12, 'completed', 'withdrawn'],
  ])('%i', async (code, status, stopped) => {
    const found = await facts(trial({ code }));
    expect([found.status, found.stopped, found.statusInRegister]).toEqual([
      status,
      stopped,
      statusWords[code],
    ]);
  });

  test.each([
    ['Authorised, not started', 'not-yet-recruiting'],
    ['Ongoing, recruitment ended', 'active-not-recruiting'],
    ['Under evaluation', 'unknown'],
    ['Ended', 'completed'],
  ])('%s', async (word, status) => {
    const found = await facts(oldTrial({ word }));
    expect([found.status, found.statusInRegister]).toEqual([status, word]);
  });

  test('that ended early was stopped', async () => {
    const events = [{ notificationType: 'EARLY_TERMINATION', date: '2026-02-01' }];
    const found = await facts(trial({ code: 8, events }));
    expect(found).toMatchObject({
      status: 'completed',
      stopped: 'terminated',
      completed: { date: '2026-02-01', is: 'actual' },
    });
  });

  test('that is new to us is unknown and told', async () => {
    const found = await facts(trial({ code: 13 }));
    expect(found).toMatchObject({
      status: 'unknown',
      statusInRegister: '13',
      notes: [expect.stringContaining('13')],
    });
  });
});

test.each([
  ['the countries concerned', { trialCountries: [] }, 6],
  ['the list of countries', { trialCountries: ['Norway:6', 'Sweden:5'] }, undefined],
])('it is read from %s', async (_, root, mscPublicStatusCode) => {
  const { authorizedApplication: below, ...rest } = trial({ root });
  const [norway, sweden] = below.memberStatesConcerned;
  const memberStatesConcerned = [{ ...norway, mscPublicStatusCode }, sweden];
  const found = await facts({ ...rest, authorizedApplication: { ...below, memberStatesConcerned } });
  expect(found.statusInRegister).toBe('Temporarily halted');
});

test('the trial’s status says nothing of Norway where other countries take part', async () => {
  const other = trial();
  const { authorizedApplication: below } = other;
  const states = below.memberStatesConcerned.map(({ mscName }) => ({ mscName }));
  const { refused } = await read({
    ...other,
    trialCountries: [],
    authorizedApplication: { ...below, memberStatesConcerned: states },
  });
  expect(refused).toEqual([expect.objectContaining({ kind: 'missing-facts' })]);
  const alone = { ...below, memberStatesConcerned: states.slice(0, 1) };
  expect(await facts({ ...other, trialCountries: [], authorizedApplication: alone })).toMatchObject({
    statusInRegister: 'Ongoing, recruiting',
  });
});

describe('dates are Norway’s own', () => {
  test('an end of recruitment in Norway, and none in another country', async () => {
    const events = [
      { notificationType: 'START_OF_RECRUITMENT', date: '2024-11-15' },
      { notificationType: 'END_OF_RECRUITMENT', date: '2026-04-30' },
    ];
    expect(await facts(trial({ code: 5, events }))).toMatchObject({
      end: { date: '2026-04-30', is: 'actual' },
    });
    expect(await facts(trial())).not.toHaveProperty('end');
  });

  test('an end before a new start is none', async () => {
    const events = [
      { notificationType: 'START_OF_RECRUITMENT', date: '2024-11-15' },
      { notificationType: 'END_OF_RECRUITMENT', date: '2025-04-30' },
      { notificationType: 'RESTART_OF_RECRUITMENT', date: '2025-06-01' },
    ];
    expect(await facts(trial({ events }))).not.toHaveProperty('end');
  });

  test('a plan for the whole trial is one for Norway only as long as it has begun nowhere', async () => {
    const waiting = { code: 2, events: [] };
    const record = (root: object) => {
      const { authorizedApplication: below, ...rest } = trial({ ...waiting, root });
      const parts = below.authorizedPartsII.map((part) => ({
        ...part,
        mscInfo: { mscName: part.mscInfo.mscName },
      }));
      return { ...rest, authorizedApplication: { ...below, authorizedPartsII: parts } };
    };
    expect(await facts(record({}))).not.toHaveProperty('start');
    expect(await facts(record({ startDateEU: undefined }))).toMatchObject({
      start: { date: '2024-09-01', is: 'planned' },
    });
  });
});

test('results have the first day they were handed in', async () => {
  const results = {
    summaryResults: [{ submissionDate: '2026-05-02' }],
    laypersonResults: [{ submissionDate: '2026-05-01' }],
  };
  expect(await facts(trial({ root: { results } }))).toMatchObject({ resultsPosted: '2026-05-01' });
});

test('an age group is not an age', async () => {
  const found = await facts(trial());
  expect(found).not.toHaveProperty('minimumAge');
  expect(found).not.toHaveProperty('maximumAge');
});

test.each(Object.entries(phases))('phase %s of the code list', async (trialPhase, numbers) => {
  const { phase } = await facts(trial({ information: { trialCategory: { trialPhase } } }));
  expect(phase).toEqual(numbers);
});

test('a phase in words is read where the number is missing', async () => {
  const parts = {
    information: { trialCategory: {} },
    root: { trialPhase: 'Therapeutic confirmatory  (Phase III)' },
  };
  expect((await facts(trial(parts))).phase).toEqual(['3']);
});

test('countries outside the union are counted where they are named', async () => {
  const named = { rowSubjectCount: 50, rowCountriesInfo: [{ name: 'Japan' }, { name: 'Canada' }] };
  expect(await facts(trial({ partI: named }))).toMatchObject({ countries: '4' });
  expect(await facts(trial({ partI: { rowSubjectCount: 50 } }))).not.toHaveProperty('countries');
});

test('several purposes are none', async () => {
  const trialObjective = { trialScopes: [{ code: '1' }, { code: '3' }] };
  expect(await facts(trial({ information: { trialObjective } }))).not.toHaveProperty('purpose');
});

test.each([
  [[{ code: '1' }, { code: '2' }], 'true'],
  [[{ code: '2' }], 'false'],
  [[], undefined],
])('volunteers of the groups %j', async (clinicalTrialGroups, healthyVolunteers) => {
  const populationOfTrialSubjects = { clinicalTrialGroups, isFemaleSubjects: true, isMaleSubjects: false };
  const found = await facts(trial({ information: { populationOfTrialSubjects } }));
  expect([found.healthyVolunteers, found.sex]).toEqual([healthyVolunteers, 'female']);
});

describe('what is no trial in Norway is refused with the reason', () => {
  const abroad = JSON.parse(JSON.stringify(trial()).replaceAll('Norway', 'Denmark')) as unknown;

  test.each([
    ['another country', abroad, 'not-in-norway'],
    ['a number of another form', { ...trial(), ctNumber: '2012-003632-23' }, 'no-number'],
    ['the answer to a search', { pagination: {}, data: [{ ctNumber: '2023-509999-10-00' }] }, 'other-format'],
    ['a row of it', { ctNumber: '2023-509999-10-00', trialCountries: ['Norway:4'] }, 'other-format'],
    ['a record of ClinicalTrials.gov', { protocolSection: {} }, 'other-format'],
    ['something else', { hello: 1 }, 'other-format'],
    ['a field of another kind', { ...trial(), ctStatus: { a: 1 } }, 'missing-facts'],
  ])('%s', async (_, content, kind) => {
    const { records, refused } = await read([content, trial()]);
    expect(records).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ kind, reason: expect.stringMatching(/\.$/) })]);
  });
});
