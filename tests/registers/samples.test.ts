import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  isrctnRecord,
  type RegisterFacts,
  readCtgov,
  readCtis,
  readFnsp,
  readIctrp,
} from '../../src/registers/index.ts';
import { file, gathered } from './fixtures/outcomes.ts';

// A folder with `trials`, `importer_samples` and `fnsp`: authentic exports, which are not the project's own.
// REGISTER_SAMPLES=… npx vitest run --project unit tests/registers/samples.test.ts
const folder = process.env['REGISTER_SAMPLES'] ?? '';
const isHere = existsSync(join(folder, 'trials')) && existsSync(join(folder, 'importer_samples'));
if (!isHere)
  console.warn('REGISTER_SAMPLES names no folder of exports: the authentic samples are not tried.');

const bytes = (path: string): Uint8Array => {
  const found = readFileSync(join(folder, path));
  return Uint8Array.from(path.endsWith('.gz') ? gunzipSync(found) : found);
};
const textOf = (path: string): string => new TextDecoder().decode(bytes(path));
const open = (path: string) => file(bytes(path), basename(path), 100_000);
const all = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();

/** How many were taken in and how many refused, by why. */
function counts({ records, refused }: { records: unknown[]; refused: { kind: string }[] }) {
  const kinds: Record<string, number> = {};
  for (const { kind } of refused) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { taken: records.length, ...kinds };
}

type Raw = { [name: string]: Raw } & Raw[];
const at = (value: Raw, path: string): Raw | undefined =>
  path.split('.').reduce<Raw | undefined>((inner, name) => inner?.[name], value);
const listAt = (value: Raw, path: string): Raw[] => [at(value, path) ?? []].flat() as Raw[];

/** What belongs to persons in a record: addresses, numbers, and whole names where they stand in two fields. */
function personalIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { firstName, lastName } = value as Record<string, unknown>;
  const own = Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && /^(?:email|phone|telephone|functionalEmailAddress)$/i.test(name)
      ? [inner].filter(({ length }) => length > 6)
      : personalIn(inner),
  );
  return typeof firstName === 'string' && typeof lastName === 'string'
    ? [...own, `${firstName} ${lastName}`]
    : own;
}

describe.skipIf(!isHere)('authentic exports (REGISTER_SAMPLES)', () => {
  test.each([
    ['trials/ctgov_v2_full.json.gz', { taken: 20 }],
    ['trials/ctgov_csv_new.csv', { taken: 56 }],
    ['trials/ctgov_v1_full.json.gz', { taken: 0, 'other-format': 1 }],
    ['trials/ctgov_csv_classic.csv', { taken: 14 }],
    ['trials/ctgov_csv_reduced.csv', { taken: 0, 'missing-columns': 1 }],
    ['trials/ctgov_classic_xml.zip', { taken: 0, 'unreadable-file': 1 }],
  ])('%s', async (path, expected) => {
    const found = await gathered(readCtgov(open(path)));
    expect(counts(found)).toEqual(expected);
    expect([found.notes, found.told]).toEqual([[], []]);
  });

  test('the samples of version 2 abroad are refused, and taken in whole once they are in Norway', async () => {
    const paths = all('importer_samples/ctrdata_ctgov2/*');
    expect(paths).toHaveLength(10);
    for (const path of paths) {
      expect(counts(await gathered(readCtgov(open(path))))).toEqual({ taken: 0, 'not-in-norway': 1 });
      const moved = textOf(path).replaceAll(/("country": ?)"[^"]*"/g, '$1"Norway"');
      const { records, refused, notes } = await gathered(readCtgov(file(moved)));
      expect([refused, notes]).toEqual([[], []]);
      whole(JSON.parse(moved) as Raw, records[0]);
    }
  });

  test('no mapped field of the samples of version 2 is lost', async () => {
    const { records } = await gathered(readCtgov(open('trials/ctgov_v2_full.json.gz')));
    const raw = JSON.parse(textOf('trials/ctgov_v2_full.json.gz')) as Raw[];
    for (const [index, one] of raw.entries()) whole(one, records[index]);
  });

  /** Every mapped field that a record states is in what was taken in. */
  function whole(raw: Raw, record: RegisterFacts | undefined): void {
    const section = raw['protocolSection'] as Raw;
    const status = section['statusModule'] as Raw;
    const places = listAt(section, 'contactsLocationsModule.locations').filter(
      ({ country }) => `${country}` === 'Norway',
    );
    const lengths = (facts: RegisterFacts | undefined) => ({
      sites: facts?.sites?.length ?? 0,
      interventions: facts?.interventions?.length ?? 0,
      conditions: facts?.conditions?.length ?? 0,
      terms: facts?.terms?.length ?? 0,
      collaborators: facts?.collaborators?.length ?? 0,
      titles: facts?.titles.length,
    });
    expect(lengths(record)).toEqual({
      sites: places.length,
      interventions: listAt(section, 'armsInterventionsModule.interventions').length,
      conditions: listAt(section, 'conditionsModule.conditions').length,
      terms: listAt(raw, 'derivedSection.conditionBrowseModule.meshes').filter(({ id, term }) => id ?? term)
        .length,
      collaborators: listAt(section, 'sponsorCollaboratorsModule.collaborators').filter(({ name }) => name)
        .length,
      titles: 2,
    });
    const stated = {
      acronym: at(section, 'identificationModule.acronym'),
      registered: at(status, 'studyFirstPostDateStruct.date'),
      start: at(status, 'startDateStruct.date'),
      completed: at(status, 'completionDateStruct.date'),
      resultsPosted: at(status, 'resultsFirstPostDateStruct.date'),
      count: at(section, 'designModule.enrollmentInfo.count')?.toString(),
      // A study may be its investigator's own, who is then named nowhere.
      sponsor:
        `${at(section, 'sponsorCollaboratorsModule.responsibleParty.investigatorFullName')}` ===
        `${at(section, 'sponsorCollaboratorsModule.leadSponsor.name')}`
          ? undefined
          : at(section, 'sponsorCollaboratorsModule.leadSponsor.name'),
      hasMinimum: at(section, 'eligibilityModule.minimumAge') !== undefined,
      hasMaximum: at(section, 'eligibilityModule.maximumAge') !== undefined,
      healthyVolunteers: at(section, 'eligibilityModule.healthyVolunteers')?.toString(),
      sex: at(section, 'eligibilityModule.sex')?.toString().toLowerCase(),
    };
    expect({
      acronym: record?.acronym,
      registered: record?.registered,
      start: record?.start?.date,
      completed: record?.completed?.date,
      resultsPosted: record?.resultsPosted,
      count: record?.participants?.[0]?.count,
      sponsor: record?.sponsor?.name,
      hasMinimum: record?.minimumAge !== undefined,
      hasMaximum: record?.maximumAge !== undefined,
      healthyVolunteers: record?.healthyVolunteers,
      sex: record?.sex,
    }).toEqual(stated);
    const said = JSON.stringify(record);
    for (const own of personalIn(raw)) expect(said).not.toContain(own);
  }

  test('the samples of CTIS abroad are refused, and taken in whole once one country is Norway', async () => {
    const paths = all('importer_samples/ctrdata_ctis/*');
    expect(paths).toHaveLength(9);
    for (const path of paths) {
      expect(counts(await gathered(readCtis(open(path))))).toEqual({ taken: 0, 'not-in-norway': 1 });
      const [, country = '', code = ''] =
        [
          ['Germany', 'DE'],
          ['Spain', 'ES'],
          ['France', 'FR'],
          ['Poland', 'PL'],
          ['Netherlands', 'NL'],
        ]
          .map(([name = '', short = '']) => ['', name, short])
          .find(([, name = '']) => textOf(path).includes(`"mscName": "${name}"`)) ?? [];
      expect(country).not.toBe('');
      const moved = textOf(path).replaceAll(country, 'Norway').replaceAll(`${code}:`, 'NO:');
      const { records, refused, notes } = await gathered(readCtis(file(moved)));
      expect([refused, notes]).toEqual([[], []]);
      const [record] = records;
      expect(record).toMatchObject({
        status: expect.stringMatching(/^(?:recruiting|not-yet-recruiting)$/),
        participants: [{ scope: 'norway' }, { scope: 'all' }],
        phase: [expect.any(String), ...(record?.phase?.slice(1) ?? [])],
        completed: { is: 'planned' },
        sponsor: { name: expect.any(String) },
        verified: expect.any(String),
        registered: expect.any(String),
        sex: expect.any(String),
        conditions: expect.any(Array),
        interventions: expect.any(Array),
      });
      expect(record?.sites?.every(({ facility }) => facility !== undefined)).toBe(true);
      const said = JSON.stringify(record);
      for (const own of personalIn(JSON.parse(moved))) expect(said).not.toContain(own);
    }
  });

  test('the samples of ISRCTN abroad are refused, and taken in whole once they are in Norway', () => {
    const paths = all('importer_samples/ctrdata_isrctn/*');
    expect(paths).toHaveLength(10);
    for (const path of paths) {
      const trial = JSON.parse(textOf(path)) as Raw;
      expect(isrctnRecord({ trial }, '2026-12-01')).toMatchObject({ refused: { kind: 'not-in-norway' } });
      const { participants } = trial;
      const moved = {
        ...trial,
        participants: { ...participants, recruitmentCountries: { country: 'Norway' } },
      };
      const mapped = isrctnRecord({ trial: moved }, '2026-12-01');
      expect(mapped).toMatchObject({
        record: {
          phase: ['3'],
          titles: [{ kind: 'public' }, { kind: 'scientific' }],
          start: { date: expect.any(String) },
          end: { date: expect.any(String) },
          completed: { date: expect.any(String) },
          sex: 'all',
          type: 'interventional',
          design: { allocation: 'randomised' },
          conditions: expect.any(Array),
          participants: expect.any(Array),
        },
      });
    }
  });

  test.each([
    ['importer_samples/ictrp_norway_2020-07-07.csv', { taken: 26, repeated: 2 }],
    ['importer_samples/ictrp_export_2020-03-18.xml.gz', { taken: 1, 'not-in-norway': 577 }],
    ['importer_samples/ictrp_export_2020-04_first300.csv.gz', { taken: 0, 'not-in-norway': 300 }],
  ])('%s', async (path, expected) => {
    const found = await gathered(readIctrp(open(path)));
    expect(counts(found)).toEqual(expected);
    expect([found.notes, found.told]).toEqual([[], []]);
    expect(found.records.every(({ register, registered }) => register === undefined || registered)).toBe(
      true,
    );
  });

  test('the hospitals’ own listing is drafts with a question each', async () => {
    const found = await gathered(readFnsp(open('fnsp/kliniskestudier_api_2020-01.json')));
    expect(counts(found)).toEqual({ taken: 47 });
    expect(found.notes).toEqual([]);
    const raw = JSON.parse(textOf('fnsp/kliniskestudier_api_2020-01.json')) as Raw[];
    for (const [index, one] of raw.entries()) {
      const record = found.records[index];
      expect(record?.categories).toEqual(listAt(one, 'kategorier'));
      expect(record?.participating).toEqual(
        listAt(one, 'deltakende_foretak').filter((name) => name !== null),
      );
      expect(record?.status.question).toMatch(/^Listen sier «(?:Åpen for rekruttering|Pågående)»/);
      expect(record?.summary === undefined).toBe(one['sammendrag'] === null);
    }
  });
});
