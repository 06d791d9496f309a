import { describe, expect, test } from 'vitest';
import { type Study, statuses, stopKinds } from '../../../src/catalogue/index.ts';
import { siteOf, standing, study, unnamedSiteOf } from '../../valid.ts';
import { drugStudy, type Json, resource, type Version } from './documents.ts';
import { r4Faults, r5Faults } from './validators.ts';

const now = (of: Study): string | undefined => resource(of, 'r5').progressStatus?.at(-1).state.coding[0].code;
const standingIn = (resource: Json): Json =>
  Object.fromEntries(
    resource.extension[0].extension.map(({ url, ...value }: Json) => [url, Object.values(value)[0]]),
  );

describe('the status of a study', () => {
  test('is one of R4’s', () =>
    expect(statuses.map((status) => resource(drugStudy({ status }), 'r4').status)).toEqual([
      'active',
      'approved',
      undefined,
      'closed-to-accrual',
      'completed',
    ]));

  test('is absent in R4, with its reason, where nobody knows', () => {
    const { _status } = resource(drugStudy(standing('uncertain')), 'r4');
    expect(_status.extension).toEqual([
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
    ]);
    expect(resource(drugStudy(standing('recruiting')), 'r4')).not.toHaveProperty('_status');
  });

  test('is told in both with how sure it is, and from when', () => {
    for (const version of ['r4', 'r5'] as const) {
      expect(standingIn(resource(drugStudy(standing('uncertain')), version))).toEqual({
        status: 'uncertain',
        certainty: 'uncertain',
        day: '2024-05-12',
        lastSeen: 'recruiting',
      });
      expect(standingIn(resource(drugStudy(standing('recruiting')), version))).toEqual({
        status: 'recruiting',
        certainty: 'confirmed',
        day: '2026-05-12',
      });
    }
  });

  test('is each site’s own: in R5 a study inside the study, in R4 beside the reference', () => {
    const of = drugStudy({
      sites: [
        siteOf('testsykehuset-vest', 'recruiting', {
          inclusion: { start: '2025-02' },
          participants: { planned: 20, included: 3 },
          contact: { name: 'Enheten', email: 'enheten@vest.example.no' },
        }),
        siteOf('testsykehuset-ost', 'uncertain'),
      ],
      unnamedSites: [unnamedSiteOf('Testvik', 'completed', 'vest')],
    });
    const { site, contained } = resource(of, 'r5');
    const inside = (reference: string): Json => contained.find(({ id }: Json) => `#${id}` === reference);
    const sites = site.map(({ reference }: Json) => inside(reference));
    expect(sites.map((one: Json) => one.progressStatus?.at(-1).state.coding[0].code)).toEqual([
      'recruiting',
      undefined,
      'completed',
    ]);
    expect(sites.map((one: Json) => standingIn(one).status)).toEqual([
      'recruiting',
      'uncertain',
      'completed',
    ]);
    expect(sites[0].recruitment).toEqual({ targetNumber: 20, actualNumber: 3 });
    expect(sites[0].progressStatus[0].period).toEqual({ start: '2025-02' });
    expect(inside(sites[0].associatedParty[0].party.reference).contact[0].telecom).toEqual([
      { system: 'email', value: 'enheten@vest.example.no' },
    ]);
    const places = sites.map((one: Json) => inside(one.site[0].reference).address.city);
    expect(places.at(-1)).toBe('Testvik');
    const r4 = resource(of, 'r4');
    expect(r4.site.map((one: Json) => standingIn(one).status)).toEqual([
      'recruiting',
      'uncertain',
      'completed',
    ]);
    expect(r5Faults(resource(of, 'r5'))).toEqual([]);
    expect(r4Faults(r4)).toEqual([]);
  });

  test('is the last progress in R5, where `status` tells of the publication', () => {
    expect(statuses.map((status) => now(drugStudy({ status })))).toEqual([
      'recruiting',
      'not-yet-recruiting',
      // Of what nobody is sure of nothing is claimed.
      undefined,
      'active-but-not-recruiting',
      'completed',
    ]);
    expect(statuses.map((status) => resource(drugStudy({ status }), 'r5').status)).toEqual(
      statuses.map(() => 'active'),
    );
  });

  test('is by invitation in R5 where only those who are invited can join, also at its sites', () => {
    const of = drugStudy({
      status: 'recruiting',
      joining: 'invitation',
      sites: [siteOf('testsykehuset-vest', 'recruiting')],
      unnamedSites: [],
    });
    const { progressStatus, contained } = resource(of, 'r5');
    const site = contained.find(({ resourceType }: Json) => resourceType === 'ResearchStudy');
    expect(progressStatus.at(-1).state.coding[0].code).toBe('enrolling-by-invitation');
    expect(site.progressStatus.at(-1).state.coding[0].code).toBe('enrolling-by-invitation');
    expect(r5Faults(resource(of, 'r5'))).toEqual([]);
    const over = drugStudy({ status: 'completed', joining: 'invitation' });
    expect(now(over)).toBe('completed');
  });

  test('says that a study was stopped, and why', () => {
    const stopped = stopKinds.map((stopKind) => drugStudy({ status: 'completed', stopKind }));
    expect(stopped.map(now)).toEqual(['terminated', 'withdrawn', 'temporarily-closed-to-accrual']);
    expect(stopped.map((of) => resource(of, 'r4').status)).toEqual([
      'administratively-completed',
      'withdrawn',
      'temporarily-closed-to-accrual',
    ]);
    const { norwegian } = drugStudy();
    const why = drugStudy({ norwegian: { ...norwegian, stoppedReason: 'For få ble med' } });
    expect(resource(why, 'r5').whyStopped.text).toBe('For få ble med');
    expect(resource(why, 'r4').reasonStopped.text).toBe('For få ble med');
  });

  test('stays active while those in a stopped study are still followed', () => {
    const followed = drugStudy({ status: 'active-not-recruiting', stopKind: 'terminated' });
    expect(now(followed)).toBe('active-but-not-recruiting');
    expect(resource(followed, 'r4').status).toBe('closed-to-accrual');
  });

  test.each<[string, Partial<Study>, Json]>([
    [
      'planned',
      { status: 'not-yet-recruiting', inclusion: { start: '2027-01' } },
      { actual: false, period: { start: '2027-01' } },
    ],
    [
      'begun',
      { status: 'recruiting', inclusion: { start: '2025-01' } },
      { actual: true, period: { start: '2025-01' } },
    ],
    [
      'begun, with a planned end',
      { status: 'recruiting', inclusion: { start: '2025-01', end: '2030' } },
      { period: { start: '2025-01', end: '2030' } },
    ],
    [
      'over',
      { status: 'completed', inclusion: { start: '2020-01-02', end: '2021' } },
      { actual: true, period: { start: '2020-01-02', end: '2021' } },
    ],
  ])('tells of a recruitment that is %s', (_kind, change, expected) => {
    const [{ state, ...dates }] = resource(drugStudy(change), 'r5').progressStatus;
    expect(state.coding[0].code).toBe('recruiting');
    expect(dates).toEqual(expected);
  });

  test('tells of no recruitment where no date is known or nobody was taken in', () => {
    expect(resource(drugStudy({ inclusion: {} }), 'r5').progressStatus).toHaveLength(1);
    const withdrawn = drugStudy({
      status: 'completed',
      stopKind: 'withdrawn',
      inclusion: { start: '2025-01' },
    });
    expect(resource(withdrawn, 'r5').progressStatus).toHaveLength(1);
  });

  test('is told in a note for each hospital where they differ, and nowhere else', () => {
    const notes = (of: Study, version: Version): string[] =>
      (resource(of, version).note ?? []).map(({ text }: Json) => text);
    const differing = study('trening-ved-hjertesvikt');
    for (const version of ['r4', 'r5'] as const) {
      expect(notes(differing, version).filter((text) => /Åpen ved .*Avsluttet ved/.test(text))).toHaveLength(
        1,
      );
      expect(notes(drugStudy(), version).filter((text) => text.includes(' ved '))).toEqual([]);
    }
  });
});
