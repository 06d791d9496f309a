import { describe, expect, test } from 'vitest';
import type { Catalogue, Study } from '../../../src/catalogue/index.ts';
import { standing, study, valid } from '../../valid.ts';
import { drugStudy, fhirOf, type Json, resource, type Version } from './documents.ts';

const bundleOf = (version: Version, studies: Study[], change: Partial<Catalogue> = {}): Json =>
  fhirOf({ ...valid, ...change, studies }).get(`fhir/${version}/Bundle.json`);

const english = (element: Json): string => element.extension[0].extension[1].valueString;

describe('what a study is about', () => {
  test('has a number from each register, with a system only where one is published', () =>
    expect(resource(drugStudy(), 'r5').identifier).toEqual([
      { type: { text: 'REK' }, value: '999902' },
      { type: { text: 'EU CT-nummer' }, value: '2099-599999-02-00' },
      { type: { text: 'ClinicalTrials.gov' }, system: 'http://clinicaltrials.gov', value: 'NCT99999002' },
    ]));

  test('writes codes of diagnoses with their dot', () => {
    const [first] = drugStudy().conditions;
    if (!first) throw new Error('The study has no condition.');
    const conditions = [{ ...first, icd10: ['C509', 'I48', 'C50.9'] }];
    const codes = resource(drugStudy({ conditions }), 'r4').condition[0].coding;
    expect(codes.map(({ code }: Json) => code)).toEqual(['C50.9', 'I48', 'C50.9']);
  });

  test.each<[number[], string | undefined]>([
    [[1], 'phase-1'],
    [[1, 2], 'phase-1-phase-2'],
    [[2], 'phase-2'],
    [[2, 3], 'phase-2-phase-3'],
    [[3], 'phase-3'],
    [[4], 'phase-4'],
    [[3, 4], undefined],
    [[5], undefined],
  ])('codes phase %j where FHIR can', (phase, code) => {
    for (const version of ['r4', 'r5'] as const) {
      const found = resource(drugStudy({ phase }), version).phase;
      expect(found.coding?.[0].code).toBe(code);
      expect(found.text).toBe(phase.join('–'));
    }
  });

  test('is a design in R5 where FHIR has it, and a purpose for health services research', () => {
    const of = (type: Study['type']) => resource(drugStudy({ type, phase: [] }), 'r5');
    const designs = (['interventional', 'observational', 'registry', 'health-services'] as const).map(of);
    expect(designs.map(({ studyDesign }) => studyDesign[0].coding?.[0].code)).toEqual([
      'SEVCO:01001',
      'SEVCO:01002',
      undefined,
      undefined,
    ]);
    expect(designs.map(({ primaryPurposeType }) => primaryPurposeType?.coding[0].code)).toEqual([
      undefined,
      undefined,
      undefined,
      'health-services-research',
    ]);
  });

  test('is told in English beside the Norwegian, where there is English', () => {
    const translated = valid.studies.find((of) => of.english && of.english.title !== of.norwegian.title);
    if (!translated?.english) throw new Error('The fixture has no translated study.');
    const r5 = resource(translated, 'r5');
    expect(r5.language).toBe(translated.language);
    expect(english(r5._title)).toBe(translated.english.title);
    expect(english(r5.label[0]._value)).toBe(translated.english.shortTitle);
    expect(english(r5._descriptionSummary)).toBe(translated.english.summary);
    expect(english(resource(translated, 'r4')._description)).toBe(translated.english.summary);
    const norwegianOnly = resource({ ...translated, english: undefined }, 'r5');
    expect([norwegianOnly._title, norwegianOnly.label[0]._value]).toEqual([undefined, undefined]);
  });
});

describe('who can take part', () => {
  const groupOf = (of: Study, version: Version): Json =>
    resource(of, version).contained?.find(({ resourceType }: Json) => resourceType === 'Group');

  test('is a group of age, sex and criteria, in both versions', () => {
    const of = study('aktiv-oppfolging-prostatakreft', { maximumAge: 80 });
    const characteristics = groupOf(of, 'r5').characteristic;
    expect(groupOf(of, 'r4').characteristic).toEqual(characteristics);
    const [age, sex, criterion] = characteristics;
    expect([age.valueRange.low.value, age.valueRange.high.value]).toEqual([50, 80]);
    expect(sex.valueCodeableConcept.coding[0].code).toBe('male');
    expect(criterion.code.text).toBe('har prostatakreft som vokser langsomt');
    expect(criterion.exclude).toBe(false);
  });

  test('says what keeps people out', () => {
    const { characteristic } = groupOf(study('apning-av-trange-arer'), 'r5');
    expect(characteristic.filter(({ exclude }: Json) => exclude).map(({ code }: Json) => code.text)).toEqual([
      'er gravid',
    ]);
  });

  test('is no group when nothing is known', () => {
    const bare = study('bare-det-viktigste');
    expect([groupOf(bare, 'r4'), groupOf(bare, 'r5')]).toEqual([undefined, undefined]);
    expect(resource(bare, 'r5').recruitment).toBeUndefined();
    expect(resource(bare, 'r4').enrollment).toBeUndefined();
  });
});

describe('who has a study', () => {
  const roles = (of: Study): [string, string | undefined][] =>
    resource(of, 'r5').associatedParty.map(({ role, name }: Json) => [
      role.coding?.[0].code ?? role.text,
      name,
    ]);
  const { coordinator } = drugStudy();

  test('is its sponsor, beside the one who coordinates it in Norway', () => {
    const sponsor = { name: 'Oppdiktet Legemiddel AS', kind: 'industry' as const };
    expect(roles(drugStudy({ sponsor })).slice(0, 2)).toEqual([
      ['lead-sponsor', 'Oppdiktet Legemiddel AS'],
      ['Koordinerende forskningsansvarlig', coordinator?.name],
    ]);
    const r4 = resource(drugStudy({ sponsor }), 'r4');
    expect(r4.sponsor.display).toBe('Oppdiktet Legemiddel AS');
    expect(r4.note.map(({ text }: Json) => text)).toContain(
      `Koordinerende forskningsansvarlig: ${coordinator?.name}`,
    );
  });

  test('is the coordinator when no sponsor is named, or when it is the same by another name', () => {
    const alone = ['lead-sponsor', coordinator?.name];
    expect(roles(drugStudy({ sponsor: undefined }))[0]).toEqual(alone);
    const sponsor = { name: coordinator?.shortName ?? '', kind: 'public' as const };
    const found = roles(drugStudy({ sponsor }));
    expect(found[0]).toEqual(alone);
    expect(found).toHaveLength(2);
  });

  test('is reached at its contact point', () => {
    const of = drugStudy({
      contact: { name: 'Testposten', email: 'post@vest.example.no', phone: '99 99 99 99' },
    });
    const telecom = [
      { system: 'email', value: 'post@vest.example.no' },
      { system: 'phone', value: '99 99 99 99' },
    ];
    expect(resource(of, 'r4').contact).toEqual([{ name: 'Testposten', telecom }]);
    const contact = resource(of, 'r5').contained.find(({ id }: Json) => id === 'contact');
    expect(contact).toMatchObject({ name: 'Testposten', contact: [{ telecom }] });
  });
});

test('a study that nobody is known to answer for has no contact', () => {
  const of = drugStudy({ contact: undefined, institutions: [] });
  expect(resource(of, 'r4')).not.toHaveProperty('contact');
  expect(resource(of, 'r5').contained.filter(({ id }: Json) => id === 'contact')).toEqual([]);
  expect(JSON.stringify(resource(of, 'r5'))).not.toContain('recruitment-contact');
});

test('what the register calls the study, its acronym, its funders and how groups are made are told in R5', () => {
  const of = drugStudy({
    acronym: 'ABC',
    registeredTitle: { text: 'A study', language: 'en' },
    funders: ['Fondet'],
    design: { allocation: 'randomised' },
    ...standing('completed'),
    completed: '2025-05',
  });
  const { label, associatedParty, studyDesign, period } = resource(of, 'r5');
  expect(label.slice(1).map(({ value }: Json) => value)).toEqual(['A study', 'ABC']);
  expect(associatedParty.map(({ name }: Json) => name)).toContain('Fondet');
  expect(studyDesign[1].coding[0].code).toBe('SEVCO:01003');
  expect([period, resource(of, 'r4').period]).toEqual([{ end: '2025-05' }, { end: '2025-05' }]);
  expect(resource({ ...of, ...standing('recruiting') }, 'r5')).not.toHaveProperty('period');
});

describe('a bundle', () => {
  test('gives each study the address that its id demands', () => {
    const [entry] = bundleOf('r5', [drugStudy()]).entry;
    const address = 'https://studier.example.no/fhir/r5/ResearchStudy/ny-tablett-mot-hjerteflimmer';
    expect(entry.fullUrl).toBe(address);
    expect(Object.keys(entry)).toEqual(['fullUrl', 'resource']);
    expect(entry.resource).toEqual(resource(drugStudy(), 'r5'));
  });

  test('has an id of at most 64 characters for the longest file name, and another for each', () => {
    const long = 'a'.repeat(80);
    const bundle = bundleOf('r4', [drugStudy({ id: `${long}-en` }), drugStudy({ id: `${long}-to` })]);
    const ids: string[] = bundle.entry.map((entry: Json) => entry.resource.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{64}$/);
    expect(bundle.entry.map(({ fullUrl }: Json) => fullUrl.split('/').at(-1))).toEqual(ids);
  });

  test('of no studies has no entries', () => expect(bundleOf('r5', [])).not.toHaveProperty('entry'));

  test('is dated by the catalogue’s day', () =>
    expect(bundleOf('r5', [drugStudy()], { today: '2030-01-02' }).timestamp).toBe('2030-01-02T00:00:00Z'));
});

test('signs that mean something to HTML stay words in the narrative', () => {
  const { norwegian } = drugStudy();
  const shortTitle = 'A & B < C > D';
  const { div } = resource(drugStudy({ norwegian: { ...norwegian, shortTitle } }), 'r5').text;
  expect(div).toContain('<p>A &amp; B &lt; C &gt; D</p>');
});
