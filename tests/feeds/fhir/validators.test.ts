import { expect, test } from 'vitest';
import { valid } from '../../valid.ts';
import { fhirOf, type Json } from './documents.ts';
import { r4Codes, r4Faults, r5Codes, r5Faults } from './validators.ts';

// Validators that find nothing prove nothing, so each is shown a fault of every kind it is trusted with.
const resources = fhirOf(valid);
const faultsOf = { r4: r4Faults, r5: r5Faults };

test.each<[string, keyof typeof faultsOf, (resource: Json) => Json]>([
  ['a field that R5 lacks', 'r5', (whole) => ({ ...whole, enrollment: [{ display: 'x' }] })],
  ['a status that R5 lacks', 'r5', (whole) => ({ ...whole, status: 'recruiting' })],
  [
    'a kind of group that R5 lacks',
    'r5',
    (whole) => ({ ...whole, contained: [{ ...whole.contained.at(-1), type: 'people' }] }),
  ],
  ['a party without a role', 'r5', (whole) => ({ ...whole, associatedParty: [{ name: 'x' }] })],
  ['a letter that no id has', 'r5', (whole) => ({ ...whole, id: 'blå' })],
  ['a date that is none', 'r5', (whole) => ({ ...whole, date: '1. mai 2026' })],
  ['a field that R4 lacks', 'r4', (whole) => ({ ...whole, label: [{ value: 'x' }] })],
  ['a status that R4 lacks', 'r4', (whole) => ({ ...whole, status: 'recruiting' })],
  ['no status, and no reason for it', 'r4', ({ status, ...whole }) => whole],
  [
    'a status that is absent for a reason that there is not',
    'r4',
    ({ status, ...whole }) => ({
      ...whole,
      _status: {
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'forgotten' },
        ],
      },
    }),
  ],
  [
    'a group without a kind',
    'r4',
    (whole) => ({ ...whole, contained: [{ resourceType: 'Group', actual: false }] }),
  ],
  ['one condition for a list', 'r4', (whole) => ({ ...whole, condition: whole.condition[0] })],
  [
    'a study at a place that is none',
    'r4',
    (whole) => ({ ...whole, site: [{ type: 'Patient', display: 'x' }] }),
  ],
])('the validators find %s', (_fault, version, broken) => {
  const whole = resources.get(`fhir/${version}/ResearchStudy/ny-tablett-mot-hjerteflimmer`);
  expect(faultsOf[version](whole)).toEqual([]);
  expect(faultsOf[version](broken(whole))).not.toEqual([]);
  const bundle = resources.get(`fhir/${version}/Bundle.json`);
  const brokenBundle = { ...bundle, entry: [{ ...bundle.entry[0], resource: broken(whole) }] };
  expect(faultsOf[version](bundle)).toEqual([]);
  expect(faultsOf[version](brokenBundle)).not.toEqual([]);
});

test('the code lists know a code from a misspelt one', () => {
  const r5 = r5Codes('http://hl7.org/fhir/research-study-status');
  expect([r5.get('recruiting'), r5.get('recruting')]).toEqual(['Recruiting', undefined]);
  const r4 = r4Codes('http://terminology.hl7.org/CodeSystem/research-study-phase');
  expect([r4.get('phase-3'), r4.get('phase-5')]).toEqual(['Phase 3', undefined]);
});
