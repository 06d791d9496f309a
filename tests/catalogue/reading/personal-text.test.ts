import { describe, expect, test } from 'vitest';
import { personalText } from '../../../src/catalogue/reading/personal-text.ts';

const rulesIn = (text: string): string[] => personalText(text).map(({ fault }) => fault.rule);

describe('an address', () => {
  test.each([
    'kari.helseth@ous-hf.no',
    'ola.klingenberg@helse-bergen.no',
    'per.barnes@ahus.no',
    'anne.posten@unn.no',
    'kari_nordmann@ous-hf.no',
    'kari-nordmann@ous-hf.no',
    'kari.nordmann2@ous-hf.no',
    'karinordmann@ous-hf.no',
    'k.nordmann@ous-hf.no',
    'k.m.nordmann@ous-hf.no',
    'Anne-Lise.Helseth@stolav.no',
    'uxkari.nordmann@ous-hf.no',
    'xiaoming.zhang@uio.no',
    'bjorn.aas@ntnu.no',
    'kari.nordmann@gmail.com',
  ])('of a person is one: %s', (text) => expect(rulesIn(text)).toEqual(['personal-email']));

  test.each([
    'forskningspost@ous-hf.no',
    'kreftavdelingen@helse-bergen.no',
    'klinisk.forskning@stolav.no',
    'studie-abc@ous-hf.no',
    'post@ahus.no',
    'kliniske.studier@unn.no',
    'barn.unge@ous-hf.no',
    'kols.studien@ous-hf.no',
    'nevro.forskning@ous-hf.no',
    'post.forskning@sus.no',
    'ous.kreft@ous-hf.no',
    'lunge.poliklinikk@ous-hf.no',
    'protokoll.kontor@ous-hf.no',
    'fase1.enheten@ous-hf.no',
    'clinical.trials@helse-bergen.no',
    'long-covid@uio.no',
    'long.covid@uio.no',
    'ida-studien@ous-hf.no',
    'ida.studien@ous-hf.no',
    'alma@ous-hf.no',
    'nor-switch@diakonsyk.no',
    'forskningsstotte@ous-hf.no',
    'utprovingsenheten@ous-hf.no',
    'hjerte.kar@stolav.no',
    'hjertestudier@ous-hf.no',
    'kreft.barn@ous-hf.no',
    'ms-studien@helse-bergen.no',
    'ms.studien@helse-bergen.no',
    'neuro.sysmed@helse-bergen.no',
    'forskning.rehabilitering@sunnaas.no',
    'fou@siv.no',
    'fou.avdelingen@siv.no',
    'psykisk.helse@uit.no',
    'norcrin@stolav.no',
    'diabetes.studie@sus.no',
  ])('of a unit is none: %s', (text) => expect(rulesIn(`Skriv til ${text}.`)).toEqual([]));
});

describe('a mobile number', () => {
  test.each([
    'Anne-Lise Helseth 91234567',
    'Ola Postmyr 91234567',
    'Kari Nordmann (91-23-45-67)',
    'Kari Nordmann 912.34.567',
    'NORDMANN Kari 912 34 567',
    'KARI NORDMANN 91234567',
    'Nordmann, Kari 91234567',
    'Kari M. Nordmann, tlf. +47 912 34 567',
    'kari nordmann 91 23 45 67',
    'Kari: 91234567',
    'Ring Kari på 912 34 567',
    'Sykepleier Kari Lund 91234567',
    'Dr. Kari Nordmann 004791234567',
    'Kari Nordmann, Forskningsposten, 91234567',
    'Kari Nordmann ved Kreftavdelingen 91234567',
    '91 23 45 67 (Kari Nordmann)',
    'Kari Nordmann\n912 34 567',
    'Ole de Vries 91234567',
    'Kontakt Ole Jensen på mobil 41 23 45 67',
    'Xiaoming Zhang 91234567',
    'Åse Bø 41234567',
    'Kari van der Berg 41234567',
    'studiesykepleier Ingrid Klingenberg 412 34 567',
    'Kari Nordmann: +47-412-34-567',
  ])('beside the name of a person is told of: %s', (text) =>
    expect(rulesIn(text)).toEqual(['person-with-mobile']),
  );

  test.each([
    'Forskningsposten OUS 91234567',
    'Kreftklinikken Haukeland, 912 34 567',
    'St. Olavs hospital 912 34 567',
    'St. Olav 91234567',
    'Sunnaas Sykehus 41234567',
    'Martina Hansens hospital 41234567',
    'Oslo Kreftsenter 912 34 567',
    'Ring oss på 912 34 567',
    'NCT04123456 Kari Nordmann',
    'Send melding til 41 23 45 67',
    'Per dag 91234567',
    'Klinisk Forskningspost Vest 41 23 45 67',
    'Nevrologisk avdeling, Haukeland 41234567',
    'Kontakt Studiesenteret 91234567',
    'Helse Bergen 91234567',
    'Helse Møre 91234567',
    'Barne- og ungdomsklinikken 912 34 567',
    'Lovisenberg Diakonale Sykehus 412 34 567',
    'Vestre Viken 91234567',
    'Finn oss på 91234567',
    'St. Olavs Hospital, Trondheim 91234567',
    'Lungepoliklinikken Ullevål 91234567',
    'Radiumhospitalet Montebello 91234567',
    'FORSKNINGSPOSTEN OUS 91234567',
    'ALMA-studien 91234567',
    'Ida-studien 91234567',
    'Studietelefon: 91234567',
    'REK Midt 91234567',
    'Kari Nordmann 55 97 50 00',
    'Universitetssykehuset Nord-Norge 91234567',
    'Drammen sykehus, Vestre Viken 912 34 567',
    'Sykehuset Østfold Kalnes 91234567',
    'Haraldsplass Diakonale 91234567',
  ])('beside the name of a unit is not: %s', (text) => expect(rulesIn(text)).toEqual([]));

  test('belongs to the line above it, but not to another field', () => {
    expect(rulesIn('Spør Kari Nordmann\npå 912 34 567.')).toEqual(['person-with-mobile']);
    expect(rulesIn('title: Kari Nordmann\nphone: 912 34 567\n')).toEqual([]);
  });
});
