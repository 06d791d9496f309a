import { describe, expect, test } from 'vitest';
import { readCtgov } from '../../src/registers/index.ts';
import { place, study } from './fixtures/ctgov.ts';
import { file, gathered, latin1, utf16 } from './fixtures/outcomes.ts';

const read = (content: unknown) => gathered(readCtgov(file(JSON.stringify(content), 'nct.json')));

/** The facts of one study that is changed from the one in the fixtures. */
async function facts(parts: Parameters<typeof study>[1]) {
  const { records, notes, refused } = await read(study('NCT09000001', parts));
  expect(refused).toEqual([]);
  return { ...records[0], notes };
}

test('every fact of a record of version 2 is taken in, and no sentence but its titles', async () => {
  expect(await read(study('NCT09000001'))).toEqual({
    refused: [],
    notes: [],
    told: [],
    records: [
      {
        register: 'nct',
        number: 'NCT09000001',
        otherNumbers: { eudract: ['2021-004321-17'] },
        registered: '2024-12-09',
        verified: '2026-05-20',
        titles: [
          { text: 'Brisk Walking After Stroke', language: 'en', kind: 'public' },
          {
            text: 'A Randomised Trial of Brisk Walking in Adults After Stroke',
            language: 'en',
            kind: 'scientific',
          },
        ],
        acronym: 'BRISK',
        status: 'recruiting',
        statusInRegister: 'RECRUITING',
        type: 'interventional',
        purpose: 'treatment',
        phase: ['2', '3'],
        design: { allocation: 'randomised', masking: 'double', groups: '2' },
        interventions: [{ kind: 'drug', name: 'Gangamycin' }],
        conditions: ['Stroke', 'Walking, Difficulty'],
        terms: [{ system: 'mesh', code: 'D020521', name: 'Stroke' }],
        minimumAge: '18',
        maximumAge: '80',
        sex: 'all',
        healthyVolunteers: 'false',
        participants: [{ scope: 'all', is: 'planned', count: '240' }],
        start: { date: '2025-02-03', is: 'actual' },
        completed: { date: '2028-01', is: 'planned' },
        sites: [{ facility: 'Vindeholmen Hospital', town: 'Bergen', postcode: '5021' }],
        countries: '2',
        sponsor: { name: 'Vindeholmen Hospital' },
        collaborators: ['Fjord Pharma AS'],
      },
    ],
  });
});

test.each([
  ['an array', JSON.stringify([study('NCT09000001'), study('NCT09000002')])],
  [
    'a page of an answer',
    JSON.stringify({ studies: [study('NCT09000001'), study('NCT09000002')], nextPageToken: 'x' }),
  ],
  ['one a line', [study('NCT09000001'), study('NCT09000002')].map((one) => JSON.stringify(one)).join('\n')],
])('%s is read', async (_, content) => {
  const { records, refused } = await gathered(readCtgov(file(content)));
  expect(records.map(({ number }) => number)).toEqual(['NCT09000001', 'NCT09000002']);
  expect(refused).toEqual([]);
});

test('where results are posted, the day is kept', async () => {
  const { resultsPosted } = await facts({ status: { resultsFirstPostDateStruct: { date: '2026-04-30' } } });
  expect(resultsPosted).toBe('2026-04-30');
});

test('the kinds of a study', async () => {
  const of = async (design: object) =>
    (await facts({ design: { studyType: 'OBSERVATIONAL', ...design } })).type;
  expect(await of({})).toBe('observational');
  expect(await of({ patientRegistry: true })).toBe('registry');
});

test('one group is not shared out', async () => {
  const { design } = await facts({
    design: {
      designInfo: { allocation: 'NA', interventionModel: 'SINGLE_GROUP', maskingInfo: { masking: 'NONE' } },
    },
  });
  expect(design).toEqual({ allocation: 'single-group', masking: 'open', groups: '2' });
});

test('a sponsor that is a person is not named', async () => {
  const leadSponsor = { name: 'Wenceslas Quondam', class: 'INDIV' };
  expect(await facts({ sponsor: { leadSponsor } })).not.toHaveProperty('sponsor');
  expect(
    (await facts({ sponsor: { leadSponsor: { name: 'Fjord AS', class: 'INDUSTRY' } } })).sponsor,
  ).toEqual({
    name: 'Fjord AS',
    kind: 'industry',
  });
});

test('numbers that are its own from before are other numbers, and those of other studies are not', async () => {
  const { otherNumbers } = await facts({
    id: {
      nctIdAliases: ['NCT00000009'],
      secondaryIdInfos: [{ id: 'NCT00000008' }, { id: '2023-501234-20-00' }],
    },
  });
  expect(otherNumbers).toEqual({ nct: ['NCT00000009'], euct: ['2023-501234-20-00'] });
});

describe('what is wrong in a record is left out and told, and the rest is taken in', () => {
  test.each([
    ['«2024-13»', { status: { startDateStruct: { date: '2024-13' } } }, 'start'],
    ['«grown up»', { eligibility: { minimumAge: 'grown up' } }, 'minimumAge'],
    ['«2 Days»', { eligibility: { minimumAge: '2 Days' } }, 'minimumAge'],
    ['«many»', { design: { enrollmentInfo: { count: 'many' } } }, 'participants'],
    ['«NEW_WORD»', { eligibility: { sex: 'NEW_WORD' } }, 'sex'],
    ['har ikke plass', { id: { acronym: 'A'.repeat(61) } }, 'acronym'],
  ])('%s', async (said, parts, field) => {
    const found = await facts(parts);
    expect(found).not.toHaveProperty(field);
    expect(found.notes).toEqual([expect.stringContaining(said)]);
    expect(found.titles).toHaveLength(2);
  });

  test('«30 Weeks» is an age', async () => {
    const { minimumAge, notes } = await facts({ eligibility: { minimumAge: '30 Weeks', maximumAge: 'N/A' } });
    expect([minimumAge, notes]).toEqual(['30 uker', []]);
  });

  test('one of two titles that is too long', async () => {
    const { titles, notes } = await facts({ id: { officialTitle: 'x'.repeat(1001) } });
    expect(titles).toEqual([{ text: 'Brisk Walking After Stroke', language: 'en', kind: 'public' }]);
    expect(notes).toHaveLength(1);
  });

  test('one name of many that is too long', async () => {
    const { conditions, notes } = await facts({});
    expect([conditions, notes]).toEqual([['Stroke', 'Walking, Difficulty'], []]);
    const long = study('NCT09000001');
    long.protocolSection.conditionsModule.conditions = ['Stroke', 'x'.repeat(301), 'Falls'];
    const { records, notes: said } = await read(long);
    expect(records[0]?.conditions).toEqual(['Stroke', 'Falls']);
    expect(said).toHaveLength(1);
  });
});

describe('what is no study in Norway is refused with the reason', () => {
  test.each([
    [
      'no site in Norway',
      study('NCT09000001', { places: { locations: [place({ country: 'Sweden' })] } }),
      'not-in-norway',
    ],
    ['no sites at all', study('NCT09000001', { places: { locations: undefined } }), 'not-in-norway'],
    ['a number of another form', study('NCT123'), 'no-number'],
    ['no number', study(''), 'no-number'],
    ['no title', study('NCT09000001', { id: { briefTitle: '', officialTitle: null } }), 'no-title'],
    ['no status', study('NCT09000001', { status: { overallStatus: undefined } }), 'missing-facts'],
    [
      'a programme outside of studies',
      study('NCT09000001', { status: { overallStatus: 'AVAILABLE' } }),
      'not-a-study',
    ],
    ['expanded access', study('NCT09000001', { design: { studyType: 'EXPANDED_ACCESS' } }), 'not-a-study'],
    ['results alone', { resultsSection: {}, hasResults: true }, 'other-format'],
    ['the old version', { ProtocolSection: {} }, 'other-format'],
    ['a record of CTIS', { ctNumber: '2023-501234-20-00' }, 'other-format'],
    ['something else', { hello: 'world' }, 'other-format'],
    [
      'a field of another kind',
      { protocolSection: { identificationModule: { nctId: ['NCT1'] } } },
      'missing-facts',
    ],
  ])('%s', async (_, content, kind) => {
    const { records, refused } = await read([content, study('NCT09000002')]);
    expect(records.map(({ number }) => number)).toEqual(['NCT09000002']);
    expect(refused).toEqual([
      expect.objectContaining({
        kind,
        where: 'nct.json, post 1 (linje 1)',
        reason: expect.stringMatching(/\.$/),
      }),
    ]);
  });
});

describe('files', () => {
  const many = JSON.stringify([study('NCT09000001'), study('NCT09000002')]);
  const gather = (content: string | Uint8Array) => gathered(readCtgov(file(content, 'nct.json')));

  test('a record that is met again is taken in once', async () => {
    const { records, refused } = await read([study('NCT09000001'), study('NCT09000001')]);
    expect(records).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ kind: 'repeated', number: 'NCT09000001' })]);
  });

  test('a file that is cut keeps the records before the cut', async () => {
    const { records, refused } = await gather(many.slice(0, -50));
    expect(records.map(({ number }) => number)).toEqual(['NCT09000001']);
    expect(refused).toEqual([
      { where: 'nct.json, post 2 (linje 1)', kind: 'broken', reason: expect.stringContaining('avbrutt') },
    ]);
  });

  test('a record that is no JSON is refused by itself', async () => {
    const broken = many.replace('"BRISK"', 'BRISK');
    const { records, refused } = await gather(broken);
    expect(records.map(({ number }) => number)).toEqual(['NCT09000002']);
    expect(refused).toEqual([
      expect.objectContaining({ kind: 'broken', where: 'nct.json, post 1 (linje 1)' }),
    ]);
  });

  test.each([
    ['nothing', '', 'tom'],
    ['white space', ' \n ', 'tom'],
    ['an empty array', '[]', 'ingen poster'],
    ['an empty page', '{"studies":[]}', 'ingen poster'],
    ['a web page', '<!DOCTYPE html><html><body>Service unavailable</body></html>', 'HTML'],
    ['a workbook', 'PK\u0003\u0004xxxx', 'Excel'],
    ['a packed file', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]), 'gzip'],
    ['other XML', '<studies/>', 'XML'],
  ])('%s is refused as a whole', async (_, content, reason) => {
    const { records, refused } = await gather(content);
    expect(records).toEqual([]);
    expect(refused).toEqual([
      { where: 'nct.json', kind: 'unreadable-file', reason: expect.stringContaining(reason) },
    ]);
  });

  const norwegian = JSON.stringify(
    study('NCT09000001', { places: { locations: [place({ city: 'Førde' })] } }),
  );

  test.each([
    ['with a byte order mark', new TextEncoder().encode(`\uFEFF${norwegian}`), 0],
    ['in UTF-16', utf16(norwegian), 0],
    ['in Latin-1', latin1(norwegian), 1],
  ])('%s are read, and told of where something may be wrong', async (_, bytes, told) => {
    const found = await gather(bytes);
    expect(found.records[0]?.sites).toEqual([
      { facility: 'Vindeholmen Hospital', town: 'Førde', postcode: '5021' },
    ]);
    expect(found.told).toHaveLength(told);
  });

  test('a record with damaged signs in what is kept is refused', async () => {
    const other = study('NCT09000002', { places: { locations: [place({ city: 'Åsgårdstrand i Færder' })] } });
    const bytes = new TextEncoder().encode(JSON.stringify([JSON.parse(norwegian), other]));
    bytes[new TextDecoder().decode(bytes).indexOf('Førde') + 1] = 0xff;
    const { records, refused } = await gather(bytes);
    expect(records.map(({ number }) => number)).toEqual(['NCT09000002']);
    expect(refused).toEqual([expect.objectContaining({ number: 'NCT09000001', kind: 'broken' })]);
  });
});
