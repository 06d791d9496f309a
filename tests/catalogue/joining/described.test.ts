import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../../src/catalogue/index.ts';
import { readWith, record, studyFile } from './made.ts';

const number = 'ids:\n  nct: NCT99999801\n';
const own = 'title: "Teststudie"\ntype: interventional\nrecruits:\n  - patients\n';
const open = `${own}status: recruiting\ncoordinator: testsykehuset-vest\n`;

describe('a study that people have written about', () => {
  test('has the facts of its record where its file is silent, each in the voice of the register', () => {
    const study = readWith(
      [
        record({
          verified: '2026-01-20',
          acronym: 'TEST',
          phase: ['2', '3'],
          interventions: [{ kind: 'drug', name: 'Testamab' }],
          start: { date: '2025-03', is: 'actual' },
          minimumAge: '6 måneder',
          participants: [
            { scope: 'all', is: 'planned', count: '900' },
            { scope: 'norway', is: 'planned', count: '40' },
          ],
          sites: [
            { facility: 'Testsykehuset Vest, avdeling for prøver', town: 'Testvik', status: 'recruiting' },
            { facility: 'Investigational site', town: 'Testfjord', status: 'completed' },
          ],
        }),
      ],
      studyFile(`${number}eligibility:\n  sex: female\n  include:\n    - "er frisk"\n`),
    ).study('studien');
    expect(study).toMatchObject({
      described: true,
      status: 'recruiting',
      certainty: { kind: 'captured', day: '2026-02-01' },
      acronym: 'TEST',
      phase: [2, 3],
      interventions: ['drug'],
      inclusion: { start: '2025-03' },
      minimumAge: 0.5,
      sex: 'female',
      participants: { planned: 40 },
      source: { register: 'nct', retrieved: '2026-02-01', verified: '2026-01-20' },
      norwegian: { title: 'A made-up study', shortTitle: 'Hjelper trening mot hjertesvikt?' },
    });
    expect(study.sites.map(({ institution, status }) => [institution.id, status])).toEqual([
      ['testsykehuset-vest', 'recruiting'],
    ]);
    expect(study.unnamedSites.map(({ town, status }) => [town, status])).toEqual([
      ['Testfjord', 'completed'],
    ]);
    expect(voiceOf(study, 'status')).toBe('nct');
    expect(voiceOf(study, 'eligibility.minimumAge')).toBe('nct');
    expect(voiceOf(study, 'eligibility.sex')).toBe('people');
  });

  test('may have a phase though it tries out no drug, where a register says so and not where people do', () => {
    const rules = (file: string) =>
      readWith(
        [record({ phase: ['3'], interventions: [{ kind: 'device' }] })],
        studyFile(`${number}${own}${file}`),
      )
        .problems.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('phase-'));
    expect(rules('')).toEqual([]);
    expect(rules('interventions:\n  - device\nphase:\n  - 3\n')).toEqual(['phase-without-drug']);
  });

  test('keeps what people have written, whatever a register says', () => {
    const { study } = readWith(
      [
        record({
          status: 'completed',
          type: 'observational',
          sex: 'male',
          acronym: 'OTHER',
          sites: [{ town: 'Testfjord' }],
        }),
      ],
      studyFile(
        `${number}${open}acronym: "VÅR"\nsites:\n  - institution: testsykehuset-ost\nconfirmed: 2026-05-01\neligibility:\n  sex: all\n`,
      ),
    );
    expect(study('studien')).toMatchObject({
      status: 'recruiting',
      certainty: { kind: 'confirmed', day: '2026-05-01' },
      type: 'interventional',
      sex: 'all',
      acronym: 'VÅR',
      unnamedSites: [],
    });
    expect(study('studien').voices).not.toHaveProperty('status');
  });

  test('is not described by a record of a number that it does not state', () => {
    const { study, catalogue } = readWith(
      [record({ number: 'NCT99999802', acronym: 'TEST' })],
      studyFile(`${number}${open}source:\n  register: nct\n  retrieved: 2026-05-01\n`),
    );
    expect(study('studien')).toMatchObject({ records: [], voices: {} });
    expect(catalogue?.captured.find(({ fields }) => fields.number === 'NCT99999802')?.study).toBe(
      'nct99999802',
    );
  });

  test('has each fact from the register that was true last of those that say it', () => {
    const { study } = readWith(
      [
        record({ verified: '2026-01-20', acronym: 'OLD', minimumAge: '18' }),
        record({
          register: 'isrctn',
          number: 'ISRCTN99999801',
          otherNumbers: { nct: ['NCT99999801'] },
          verified: '2026-01-30',
          status: 'active-not-recruiting',
          acronym: 'NEW',
        }),
      ],
      studyFile(number),
    );
    expect(study('studien')).toMatchObject({
      status: 'active-not-recruiting',
      acronym: 'NEW',
      minimumAge: 18,
      ids: { nct: 'NCT99999801', isrctn: 'ISRCTN99999801' },
      voices: { status: 'isrctn', acronym: 'isrctn', 'eligibility.minimumAge': 'nct' },
    });
    expect(study('studien').records.map(({ register }) => register)).toEqual(['isrctn', 'nct']);
  });
});

describe('a register that says something else than people', () => {
  const confirmed = studyFile(
    `${number}${open}sites:\n  - institution: testsykehuset-vest\nconfirmed: 2026-04-12\n`,
  );
  const later = record({ status: 'completed', verified: '2026-05-03', retrieved: '2026-05-04' });

  test('makes the study uncertain and due, in both voices', () => {
    const { study, problems } = readWith([later], confirmed);
    const voices = {
      people: { status: 'recruiting', confirmed: '2026-04-12' },
      register: { register: 'nct', status: 'completed', day: '2026-05-03' },
    };
    const uncertain = { kind: 'uncertain', because: 'register-changed', lastSeen: 'recruiting', voices };
    expect(study('studien')).toMatchObject({
      status: 'uncertain',
      certainty: { ...uncertain, day: '2026-04-12' },
      sites: [{ status: 'uncertain', certainty: uncertain }],
    });
    const told = problems.filter(({ file }) => file === 'studies/studien.md' || file.includes('NCT99999801'));
    expect(told.filter(({ rule }) => rule === 'register-changed')).toMatchObject([
      { level: 'due', field: 'status', file: 'studies/studien.md' },
    ]);
    expect(told.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each([
    ['said it before they confirmed', { ...later, verified: '2026-04-01', retrieved: '2026-04-02' }],
    ['says that it does not know', { ...later, status: 'unknown' as const }],
    ['says the same', { ...later, status: 'recruiting' as const }],
  ])('leaves the word of people when it %s', (_, said) => {
    expect(readWith([said], confirmed).study('studien')).toMatchObject({
      status: 'recruiting',
      certainty: { kind: 'confirmed', day: '2026-04-12' },
    });
  });

  test('opens no study that people have closed, and does not leave it closed either', () => {
    const closed = studyFile(`${number}${own}status: active-not-recruiting\nconfirmed: 2026-04-12\n`);
    const { study } = readWith([{ ...later, status: 'recruiting' }], closed);
    expect(study('studien')).toMatchObject({
      status: 'uncertain',
      certainty: { because: 'register-changed', lastSeen: 'recruiting', day: '2026-05-03' },
    });
  });

  test('is news where both say that nobody is taken in, and leaves the status as it is', () => {
    const closed = studyFile(`${number}${own}status: active-not-recruiting\nconfirmed: 2026-04-12\n`);
    const { study, problems } = readWith([later], closed);
    expect(study('studien').status).toBe('active-not-recruiting');
    expect(problems.find(({ rule }) => rule === 'finished-in-register')).toMatchObject({ level: 'due' });
  });

  test('makes the one site uncertain that it says is closed, while the study goes on', () => {
    const sites = `sites:\n  - institution: testsykehuset-vest\n    status: recruiting\n    confirmed: 2026-04-12\n  - institution: testsykehuset-ost\n    status: recruiting\n    confirmed: 2026-05-10\n`;
    const { study } = readWith(
      [
        record({
          verified: '2026-05-03',
          retrieved: '2026-05-04',
          sites: [
            { facility: 'Testsykehuset Vest', town: 'Testvik', status: 'completed' },
            { facility: 'Testsykehuset Øst', town: 'Østre Testby', status: 'completed' },
          ],
        }),
      ],
      studyFile(`${number}${own}status: recruiting\n${sites}`),
    );
    expect(study('studien').status).toBe('recruiting');
    expect(study('studien').sites.map(({ status }) => status)).toEqual(['uncertain', 'recruiting']);
  });
});

describe('what a person has confirmed without saying which status', () => {
  const silent = studyFile(`${number}sites:\n  - institution: testsykehuset-vest\nconfirmed: 2026-04-12\n`);

  test('is what the register said then, and no more than that', () => {
    const before = readWith([record({ verified: '2026-04-01', retrieved: '2026-04-02' })], silent);
    expect(before.study('studien').certainty).toEqual({ kind: 'confirmed', day: '2026-04-12' });
    const after = readWith(
      [record({ status: 'not-yet-recruiting', verified: '2026-05-03', retrieved: '2026-05-04' })],
      silent,
    );
    expect(after.study('studien')).toMatchObject({
      status: 'not-yet-recruiting',
      certainty: { kind: 'captured', day: '2026-05-04' },
    });
    expect(after.problems.filter(({ file }) => file === 'studies/studien.md')).toContainEqual(
      expect.objectContaining({ rule: 'confirmed-without-status', level: 'warning' }),
    );
  });
});

describe('problems', () => {
  test('with what a register says stand in the record, as advice, and tell where to write instead', () => {
    const { problems, catalogue } = readWith(
      [record({ minimumAge: '80', maximumAge: '18', sites: [{ facility: 'Testsykehuset Vest' }] })],
      studyFile(number),
    );
    expect(catalogue).toBeDefined();
    expect(problems.filter(({ rule }) => rule === 'age-order')).toMatchObject([
      {
        level: 'warning',
        file: 'captured/nct/NCT99999801.yaml',
        line: 12,
        help: expect.stringContaining('studies/studien.md'),
      },
    ]);
  });

  test('of people alone are errors as before', () => {
    const { problems } = readWith(
      [record()],
      studyFile(`${number}eligibility:\n  minimumAge: 80\n  maximumAge: 18\n`),
    );
    expect(problems.filter(({ rule }) => rule === 'age-order')).toMatchObject([
      { level: 'error', file: 'studies/studien.md' },
    ]);
  });

  test('are told as of any file where no register speaks for what is missing', () => {
    const { problems } = readWith([], studyFile(number));
    expect(
      problems.filter(({ file }) => file === 'studies/studien.md').map(({ message }) => message),
    ).toEqual([
      'Feltet «recruits» mangler.',
      'Feltet «status» mangler.',
      'Feltet «title» mangler.',
      'Feltet «type» mangler.',
    ]);
  });

  test('are advice where the register does not say it either', () => {
    const { type, healthyVolunteers, ...silent } = record();
    const { study, problems } = readWith([silent], studyFile(number));
    expect([study('studien').type, study('studien').recruits]).toEqual([undefined, []]);
    expect(problems.filter(({ rule }) => rule === 'left-unsaid').map(({ field }) => field)).toEqual([
      'recruits',
      'type',
    ]);
  });
});
