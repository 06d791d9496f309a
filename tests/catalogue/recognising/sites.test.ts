import { describe, expect, test } from 'vitest';
import { type Institution, siteRecogniser } from '../../../src/catalogue/index.ts';

const institution = (
  id: string,
  name: string,
  place: string,
  more: Partial<Institution> = {},
): Institution => ({
  id,
  name,
  shortName: name,
  aliases: [],
  kind: 'hospital',
  region: 'sor-ost',
  ownership: 'public',
  place,
  towns: [],
  previousSlugs: [],
  ...more,
});

const recognise = siteRecogniser({
  institutions: [
    institution('fjell', 'Fjellheim universitetssjukehus', 'Bergen', {
      shortName: 'Fjellheim',
      englishName: 'Fjellheim University Hospital',
      trust: 'Helse Bergen HF',
      aliases: ['FUS', 'Regionsykehuset i Bergen', 'Voss sjukehus'],
      towns: ['Voss'],
    }),
    institution('oslo', 'Oslo universitetssykehus', 'Oslo', {
      shortName: 'OUS',
      englishName: 'Oslo University Hospital',
      aliases: ['Rikssalen', 'Ås sykehus', 'Sankthanshospitalet'],
    }),
    institution('olav', 'St. Olavs hospital', 'Trondheim'),
    institution('tone-b', 'Tonebakken sykehus', 'Bergen'),
    institution('tone-t', 'Tonebakken hospital', 'Trondheim'),
    institution('asker', 'Sykehuset Asker og Bærum', 'Bærum'),
    institution('uni', 'Universitetet i Bergen', 'Bergen', {
      englishName: 'University of Bergen',
      kind: 'university',
      aliases: ['UiB'],
    }),
    institution('kommune', 'Oslo kommune', 'Oslo', { kind: 'municipality', englishName: 'City of Oslo' }),
    institution('vestre', 'Vestre Viken', 'Drammen', { aliases: ['Drammen sykehus'] }),
    institution('hogskole', 'Høgskolen i Bergen', 'Bergen', {
      kind: 'university',
      englishName: 'Bergen University College of Applied Sciences',
    }),
    institution('nord', 'Nordlyssykehuset', 'Tromsø', {
      englishName: 'University Hospital, Northern Lights',
      towns: ['Kirkenes'],
    }),
  ],
  places: [
    { id: 'oslo', name: 'Oslo', latitude: 59.91, longitude: 10.74 },
    { id: 'bergen', name: 'Bergen', latitude: 60.39, longitude: 5.32 },
    { id: 'trondheim', name: 'Trondheim', latitude: 63.43, longitude: 10.4 },
    { id: 'tromso', name: 'Tromsø', latitude: 69.65, longitude: 18.96 },
    { id: 'baerum', name: 'Bærum', latitude: 59.89, longitude: 10.52 },
    { id: 'asker', name: 'Asker', latitude: 59.84, longitude: 10.43 },
    { id: 'as', name: 'Ås', latitude: 59.66, longitude: 10.79 },
    { id: 'drammen', name: 'Drammen', latitude: 59.74, longitude: 10.2 },
    { id: 'roros', name: 'Røros', latitude: 62.57, longitude: 11.38, localHospital: 'trondheim' },
    { id: 'moelv', name: 'Moelv', latitude: 60.93, longitude: 10.7 },
    { id: 'kirkenes', name: 'Kirkenes', latitude: 69.73, longitude: 30.05 },
    { id: 'forde', name: 'Førde', latitude: 61.45, longitude: 5.86 },
    { id: 'vestre-toten', name: 'Vestre Toten', localHospital: 'oslo' },
    { id: 'valer-a', name: 'Våler (Østfold)', latitude: 59.48, longitude: 10.85 },
    { id: 'valer-b', name: 'Våler (Innlandet)', latitude: 60.68, longitude: 11.83 },
  ],
});

const idOf = (facility: string, town?: string): string | undefined =>
  recognise({ facility, town }).institution?.id;

describe('an institution is recognised', () => {
  test.each([
    ['Fjellheim University Hospital', 'Bergen', 'fjell'],
    ['Dept. of Neurology, Fjellheim University Hospital, Bergen', 'Vestland', 'fjell'],
    ['FJELLHEIM UNIVERSITETSSYKEHUS HF', 'N-5021 Bergen', 'fjell'],
    ['Fjellheim Hospital ( Site 1602), Bergen', 'Hordaland', 'fjell'],
    ['Fjelheim universistetssykehus', 'Bergen', 'fjell'],
    ['FjellheimUH, Bergen', 'Select A State', 'fjell'],
    ['Helse Bergen', 'Bergen', 'fjell'],
    ['Regional Hospital of Bergen', 'Bergen', 'fjell'],
    ['Kirurgisk avdeling, Regionssykehuset', 'Bergen', 'fjell'],
    ['Oslo Univesity Hospital - Rikssalen', 'Oslo 0450', 'oslo'],
    ['Oslo Universitetssjukhus', 'OSLO', 'oslo'],
    ['OUS, Rikssalen', 'Oslo', 'oslo'],
    ['Klinikk for barn, Sankthanshospital', 'Oslo', 'oslo'],
    ['St. Olav’s University Hospital', 'Trondheim', 'olav'],
    ['Sankt Olavs Hospital', 'Trondheim, Sor-Trondelag', 'olav'],
    ['St.Olavs Hospital', 'Røros', 'olav'],
    ['Asker & Baerum Hospital', 'Baerum', 'asker'],
    ['BÃ¦rum og Asker sykehus', 'Oslo', 'asker'],
    ['University of Bergen', 'Bergen', 'uni'],
    ['UiB', 'Bergen', 'uni'],
    ['Vestre Viken, Drammen Hospital', 'Drammen', 'vestre'],
    ['Oslo municipality', 'Oslo', 'kommune'],
    ['Drammen Central Hospital', 'Drammen', 'vestre'],
    ['Drammen General Hospital', 'Drammen', 'vestre'],
    ['Oslo Universityhospital', 'Oslo', 'oslo'],
    ['Oslo University ospital', 'Oslo', 'oslo'],
    ['Fjellheim Hosptial', 'Bergen', 'fjell'],
    ['Bergen Health Trust', 'Bergen', 'fjell'],
    ['Sankthans hospitalet', 'Oslo', 'oslo'],
    ['StOlavs Hospital', 'Trondheim', 'olav'],
    ['Nordlyssjukehuset Kirkenes', 'Kirkenes', 'nord'],
    ['Nordlys sykehuset', 'Tromsø', 'nord'],
    ['Department of Oncology, University Hospital, Northern Lights', 'Tromsø', 'nord'],
    ['Bergen University College', 'Bergen', 'hogskole'],
    ['Høgskulen i Bergen', 'Bergen', 'hogskole'],
    ['Fjellheim Diaconale Hospital', 'Bergen', 'fjell'],
  ])('%s, %s', (facility, town, id) => expect(idOf(facility, town)).toBe(id));

  test('by the town, where two have the name', () => {
    expect(idOf('Tonebakken Hospital', 'Bergen')).toBe('tone-b');
    expect(idOf('Tonebakken Hospital', 'Trondheim')).toBe('tone-t');
  });

  test('as the hospital, where its university is named too', () =>
    expect(idOf('Fjellheim Hospital - University of Bergen', 'Bergen')).toBe('fjell'));
});

describe('nothing is guessed', () => {
  test.each([
    ['GSK Investigational Site', 'Oslo'],
    ['Local Institution - 0047', 'Bergen'],
    ['Research Site', 'Trondheim'],
    ['Oslo Hospital', 'Oslo'],
    ['Oslo', 'Oslo'],
    ['Oslo University Hospital', 'Bergen'],
    ['Oslo University Hospital, Bergen', undefined],
    ['Aleris Sykehus Drammen', 'Drammen'],
    ['Aleris Drammen Hospital', 'Drammen'],
    ['Aleris Helse AS Bergen', 'Bergen'],
    ['Rikssalen legesenter', 'Oslo'],
    ['St. Olavs gate Legesenter', 'Trondheim'],
    ['Vestre Viken legevakt', 'Drammen'],
    ['Vestre Viken kommune', 'Drammen'],
    ['Fjellheim Medical Centre', 'Bergen'],
    ['Fjellheim Nursing Home', 'Bergen'],
    ['Aleris Hospital Fjellheim', 'Bergen'],
    ['Dr. Fjellheim', 'Bergen'],
    ['Bergen Helse AS', 'Bergen'],
    ['University College Hospital', 'Bergen'],
    ['University Hospital', 'Drammen'],
    ['Central Hospital', 'Drammen'],
    ['Avd. Mini Rikssalen', 'Oslo'],
    ['Sykehusapoteket, Rikssalen', 'Oslo'],
    ['Diakonene University Hospital', 'Bergen'],
    ['Aleris Røntgen Oslo City', 'Oslo'],
    ['FUS', 'Oslo'],
    ['fus', 'Bergen'],
    ['FUS', undefined],
  ])('%s, %s', (facility, town) => {
    const { institution: found, choices } = recognise({ facility, town });
    expect({ found, choices }).toEqual({ found: undefined, choices: undefined });
  });

  test.each([
    ['Fjellheim University Hospital and St. Olavs Hospital', 'Bergen', ['fjell', 'olav']],
    ['Rikssalen, Drammen sykehus', 'Oslo', ['oslo', 'vestre']],
    ['Tonebakken sykehus', undefined, ['tone-b', 'tone-t']],
  ])('%s is a choice', (facility, town, ids) =>
    expect(recognise({ facility, town }).choices?.map(({ id }) => id)).toEqual(ids),
  );
});

describe('the town', () => {
  test.each([
    ['Tromso', 'Tromsø'],
    ['Tromsoe', 'Tromsø'],
    ['Tromsö', 'Tromsø'],
    ['TromsÃ¸', 'Tromsø'],
    ['Baerum', 'Bærum'],
    ['Forde', 'Førde'],
    ['MOELV', 'Moelv'],
    ['Trondhjem', 'Trondheim'],
    ['Trondeim', 'Trondheim'],
    ['Oslo 0450', 'Oslo'],
    ['NO-5021 Bergen', 'Bergen'],
    ['0450', 'Oslo'],
    ['Oslo, Norway', 'Oslo'],
    ['Troms', undefined],
    ['Hordaland', undefined],
    ['Våler', undefined],
    ['Christiania', undefined],
    ['Select A State Or Province', undefined],
  ])('%s is %s', (written, town) => expect(recognise({ town: written })).toEqual({ town }));

  test('that stands in the facility alone', () =>
    expect(recognise({ facility: 'Master Centre - Dummy, Oslo', town: '0' })).toEqual({ town: 'Oslo' }));

  test('of a postcode', () => expect(recognise({ postcode: '5021' })).toEqual({ town: 'Bergen' }));
});
