import { describe, expect, test } from 'vitest';
import { isPersonal, Privacy } from '../../../src/registers/facts/persons.ts';

test.each([
  'Dr. Nordmann',
  'Kari Nordmann, MD',
  'Kari Nordmann',
  'Ola Bratholm Nordmann, Oslo',
  'Prof Nordmann practice',
  'Principal Investigator',
  'Study office, studie@sykehus.no',
  'For additional information call 1-877-555-0199 or +47 55 55 55 55',
])('«%s» belongs to a person', (text) => expect(isPersonal(text)).toBe(true));

test.each([
  'Oslo University Hospital',
  'Martina Hansens Hospital',
  'St. Olavs Hospital, Department of Medicine',
  'GSK Investigational Site',
  'Investigational Site Number : 5780001',
  'Novartis Investigative Site',
  'Helse Stavanger HF',
  'Boehringer Ingelheim',
  'Universitetssykehuset Nord-Norge - Tromsø',
  'Sykehuset i Vestfold HF (Tønsberg)',
  'Haukeland universitetssjukehus, N-5021 Bergen',
])('«%s» is a place', (text) => expect(isPersonal(text)).toBe(false));

describe('a record', () => {
  const privacy = new Privacy(
    ['Xaviera Quondam-Vale, PhD', 'Fjord Pharma AS', 'Study Call Center'],
    ['Fjord Pharma AS'],
  );

  test('keeps out whom it names, wherever they stand', () => {
    expect(privacy.place('Xaviera Quondam-Vale')).toBeUndefined();
    expect(privacy.place('The clinic of xaviera quondam-vale')).toBeUndefined();
    expect(privacy.words('The method of Xaviera Quondam Vale')).toBeUndefined();
  });

  test.each([
    ['Fjellheim University Hospital, Dr. Nordmann', 'Fjellheim University Hospital'],
    ['Nordmann, Kari, MD, Fjellheim University Hospital, Bergen', 'Fjellheim University Hospital'],
    ['Fjellheimklinikken Dr. Nordmann', 'Fjellheimklinikken'],
    ['Kari Nordmann, Fjellheim sykehus (kari@sykehus.no)', 'Fjellheim sykehus'],
    ['Xaviera Quondam-Vale, Klinikk for hud', 'Klinikk for hud'],
    ['Klinikk Nordmann Dr. Kari Nordmann, Bergen', 'Klinikk Nordmann'],
    ['Dr. Nordmann, Bergen', undefined],
    ['Nordmann, Kari, MD', undefined],
  ])('keeps of «%s» only what is a place', (text, place) => expect(privacy.place(text)).toBe(place));

  test('knows its organisations from its people', () => {
    expect(privacy.place('Fjord Pharma AS')).toBe('Fjord Pharma AS');
    expect(privacy.place('Study Call Center, Oslo')).toBe('Study Call Center, Oslo');
  });

  test('says nothing where nothing is said', () => {
    expect(privacy.place(' - ')).toBeUndefined();
    expect(privacy.words('  ')).toBeUndefined();
  });
});
