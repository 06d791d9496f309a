import { describe, expect, test } from 'vitest';
import { namedCondition, namedInstitution, resolverOf } from '../../../src/catalogue/index.ts';
import { namedSearchWord } from '../../../src/catalogue/naming/resolver.ts';

const word = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });
const resolve = resolverOf([
  namedCondition({
    id: 'copd',
    name: word('Kols', 'Kols', 'COPD'),
    synonyms: { nb: ['kronisk obstruktiv lungesykdom', 'lungesykdom'], nn: [], en: [] },
    icd10: ['J44'],
  }),
  namedCondition({
    id: 'lung-disease',
    name: word('Lungesykdom', 'Lungesjukdom', 'Lung disease'),
    synonyms: { nb: [], nn: [], en: [] },
    icd10: ['J44', 'J45.9'],
  }),
  namedCondition({
    id: 'heart-failure',
    name: word('Hjertesvikt', 'Hjartesvikt', 'Heart failure'),
    synonyms: { nb: [], nn: [], en: [] },
    icd10: ['I50'],
  }),
  namedCondition({
    id: 'acne',
    name: word('Akne', 'Akne', 'RLS'),
    synonyms: { nb: ['akutt type 2'], nn: [], en: [] },
    icd10: ['L70'],
  }),
  ...['nord', 'sor'].map((part) =>
    namedInstitution({ id: `vik-${part}`, name: `Vik ${part}`, shortName: `Vik ${part}`, aliases: [] }),
  ),
  namedInstitution({
    id: 'olav',
    name: 'St. Olavs hospital',
    shortName: 'St. Olav',
    trust: 'Helse Midt HF',
    aliases: ['St Olavs & Orkdal', 'kols'],
    orgnr: '883974832',
  }),
  namedInstitution({
    id: 'orkdal',
    name: 'Orkdal sjukehus',
    shortName: 'Orkdal',
    trust: 'Helse Midt HF',
    aliases: [],
  }),
]);
const ids = (written: string) => resolve(written).exactly.map(({ id }) => id);

describe('a word is understood as what it names', () => {
  test.each([
    ['copd', 'copd'],
    ['KOLS', 'copd'],
    ['  Kronisk  obstruktiv lungesykdom ', 'copd'],
    ['ko\u00ADls', 'copd'],
    ['Lungesjukdom', 'lung-disease'],
    ['j45.9', 'lung-disease'],
    ['St Olavs Hospital HF', 'olav'],
    ['st olavs og orkdal', 'olav'],
    ['883974832', 'olav'],
  ])('%s is %s', (written, id) => expect(ids(written)).toEqual([id]));

  test('what is called so goes before what is also called so', () => {
    expect(ids('Lungesykdom')).toEqual(['lung-disease']);
  });

  test('where it names two, both are given', () => {
    expect(ids('J44')).toEqual(['copd', 'lung-disease']);
    expect(ids('Helse Midt')).toEqual(['olav', 'orkdal']);
  });

  test('where it names nothing, what is nearest is a question and no answer', () => {
    expect(resolve('kolls')).toMatchObject({ exactly: [], nearly: { id: 'copd' } });
    expect(resolve('noe helt annet')).toEqual({ exactly: [], nearly: undefined });
    expect(resolve('–')).toEqual({ exactly: [], nearly: undefined });
  });

  test('a part of a diagnosis is known by the whole of it', () => {
    expect(ids('J44.1')).toEqual(['copd', 'lung-disease']);
    expect(ids('J451')).toEqual([]);
    expect(ids('I50.0')).toEqual(['heart-failure']);
    expect(ids('J45.9')).toEqual(['lung-disease']);
  });

  test('a name may lack its kind of place, or have another', () => {
    expect(ids('St. Olav sykehus')).toEqual(['olav']);
    expect(ids('Universitetssjukehuset St Olav')).toEqual(['olav']);
    expect(ids('Orkdal sykehus')).toEqual(['olav', 'orkdal']);
    expect(ids('Sykehuset')).toEqual([]);
  });

  test('a word that two names have is a question, and so is one that is only a part of a name', () => {
    expect(ids('Vik')).toEqual(['vik-nord', 'vik-sor']);
    expect(resolve('Obstruktiv')).toMatchObject({ exactly: [], nearly: { id: 'copd' } });
  });

  test.each(['kne', 'rus', 'I51', 'J45.8', 'kol', 'type 3'])('%s is not taken for something else', (word) =>
    expect(resolve(word)).toEqual({ exactly: [], nearly: undefined }),
  );
});

test('a search word is known by every way to write it', () => {
  const named = resolverOf([
    namedSearchWord({
      id: 'statins',
      forms: { nb: ['statiner', 'statin'], nn: ['statin'], en: ['statins'] },
    }),
    namedSearchWord({ id: 'simvastatin', forms: { nb: ['simvastatin', 'Zocor'], nn: [], en: [] } }),
  ]);
  for (const [written, id] of [
    ['Statin', 'statins'],
    ['zocor', 'simvastatin'],
  ] as const)
    expect(named(written).exactly.map((entry) => entry.id)).toEqual([id]);
  expect(named('statinar')).toEqual({ exactly: [], nearly: expect.objectContaining({ id: 'statins' }) });
});
