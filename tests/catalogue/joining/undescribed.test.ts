import { describe, expect, test } from 'vitest';
import { readWith, record, studyFile } from './made.ts';

describe('a study that registers alone know', () => {
  test('is made of the facts, at the address of its number', () => {
    const study = readWith([
      record({
        verified: '2026-01-20',
        conditions: ['Heart failure'],
        titles: [
          { text: 'Exercise at home', language: 'en', kind: 'public' },
          { text: 'A Randomised Trial of Exercise at Home', language: 'en', kind: 'scientific' },
        ],
        sites: [{ facility: 'Testsykehuset Vest', town: 'Testvik' }],
        stopped: 'suspended',
        status: 'not-yet-recruiting',
      }),
    ]).study('nct99999801');
    expect(study).toMatchObject({
      described: false,
      file: 'captured/nct/NCT99999801.yaml',
      language: 'nb',
      ids: { nct: 'NCT99999801' },
      status: 'not-yet-recruiting',
      stopKind: 'suspended',
      recruits: ['patients'],
      registeredTitle: { text: 'Exercise at home', language: 'en' },
      categories: [],
      previousSlugs: [],
      added: '2026-02-01',
      updated: '2026-02-01',
      english: undefined,
    });
    expect(study.conditions.map(({ id }) => id)).toEqual(['heart-failure']);
    expect(study.institutions.map(({ id }) => id)).toEqual(['testsykehuset-vest']);
  });

  test('may be on hold without anybody knowing how it stands', () => {
    const { problems, study } = readWith([record({ status: 'unknown', stopped: 'suspended' })]);
    expect(problems.filter(({ file }) => file.startsWith('captured/'))).toEqual([]);
    expect(study('nct99999801')).toMatchObject({ status: 'uncertain', stopKind: 'suspended' });
  });

  test.each<Parameters<typeof record>[0]>([
    { status: 'unknown' },
    { status: 'not-yet-recruiting', stopped: 'suspended' },
  ])('is not open because one site was left as it was: %o', (whole) => {
    const sites = [{ facility: 'Testsykehuset Vest', town: 'Testvik', status: 'recruiting' as const }];
    const study = readWith([record({ ...whole, verified: '2026-01-20', sites })]).study('nct99999801');
    expect([study.status, ...study.sites.map(({ status }) => status)]).not.toContain('recruiting');
  });

  test('is nowhere that can be shown where the country stands for the town', () => {
    const sites = [{ town: 'Norge', postcode: '1397' }, { town: 'Norway' }, { town: 'Norheimsund' }];
    const study = readWith([record({ sites })]).study('nct99999801');
    expect([study.sites, study.unnamedSites.map(({ town }) => town)]).toEqual([[], ['Norheimsund']]);
  });

  test('has a title in Norwegian where the register has one', () => {
    const study = readWith([
      record({
        titles: [
          { text: 'Exercise at home', language: 'en', kind: 'public' },
          { text: 'Trening hjemme', language: 'no', kind: 'public' },
        ],
      }),
    ]).study('nct99999801');
    expect([study.norwegian.title, study.registeredTitle]).toEqual([
      'Trening hjemme',
      { text: 'Exercise at home', language: 'en' },
    ]);
  });

  test('keeps every address it has had when another register is joined to it', () => {
    const isrctn = record({
      register: 'isrctn',
      number: 'ISRCTN99999801',
      otherNumbers: { nct: ['NCT99999801'] },
    });
    expect(readWith([isrctn]).study('isrctn99999801').previousSlugs).toEqual([]);
    expect(readWith([isrctn, record()]).study('nct99999801').previousSlugs).toEqual(['isrctn99999801']);
  });

  test('keeps its address when it is sent in to CTIS again', () => {
    const first = record({ register: 'euct', number: '2023-599999-12-00', status: 'recruiting' });
    const again = record({ register: 'euct', number: '2023-599999-12-01', status: 'completed' });
    const study = readWith([again, first]).study('2023-599999-12-00');
    expect(study).toMatchObject({ status: 'completed', ids: { euct: '2023-599999-12-01' } });
    expect(study.records.map(({ number }) => number)).toEqual(['2023-599999-12-01']);
  });

  const ended = (date: string) => ({ status: 'completed', completed: { date } }) as const;
  test.each([
    ['goes on', { status: 'recruiting', verified: '2010-01' }, true],
    ['had ended within five years when it came in', ended('2021-02-01'), true],
    ['had ended earlier', ended('2021-01-31'), false],
    ['came in earlier', { ...ended('2021-01-31'), added: '2026-01-31' }, true],
    ['ended before its register last spoke, long ago', { status: 'completed', verified: '2019-01' }, false],
    ['ended on no known day', { status: 'completed' }, true],
  ] as const)('has a page when it %s: %j', (_, facts, hasPage) => {
    const { catalogue } = readWith([record(facts)]);
    expect(catalogue?.studies.some(({ id }) => id === 'nct99999801')).toBe(hasPage);
    const kept = catalogue?.captured.find(({ fields }) => fields.number === 'NCT99999801');
    expect(kept?.study).toBe(hasPage ? 'nct99999801' : undefined);
  });

  test('gives way to the file that a person writes of it, under an address that stays', () => {
    const { catalogue, study } = readWith(
      [record()],
      studyFile('ids:\n  nct: NCT99999801\npreviousSlugs:\n  - nct99999801\n'),
    );
    expect(catalogue?.studies.filter(({ ids }) => ids.nct === 'NCT99999801').map(({ id }) => id)).toEqual([
      'studien',
    ]);
    expect(study('studien').previousSlugs).toEqual(['nct99999801']);
  });

  test('asks nobody to mend anything', () => {
    const before = readWith([]).problems;
    expect(
      readWith([record({ sites: [{ town: 'Ingensteds' }], minimumAge: '90', maximumAge: '1' })]).problems,
    ).toEqual(before);
  });
});
