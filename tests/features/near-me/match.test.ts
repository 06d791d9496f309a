import { describe, expect, test } from 'vitest';
import { addressName, type NearFile, originsOf } from '../../../src/features/near-me/file.ts';
import { originNamed, originsLike } from '../../../src/features/near-me/match.ts';

const file: NearFile = {
  places: [
    ['Bærum', 'm', 59.9, 10.5],
    ['Bergen', 'm', 60.4, 5.3],
    ['Berlevåg', 'm', 69.7, 30, 'Kirkenes', 'local-hospital'],
    ['Mo i Rana', 't', 66.3, 14.2],
    ['Bodø', 'm', 67.3, 14.4],
    ['Ås', 'm', 59.7, 10.8],
    ['Askøy', 'm', 60.4, 5.3, 'Bergen', 'local-hospital'],
    ['Våler (Innlandet)', 'm', 60.9, 11.6, 'Elverum', 'local-hospital'],
  ],
  hospitals: [
    {
      id: 'ahus',
      name: 'Akershus universitetssykehus',
      isHospital: true,
      also: ['Ahus'],
      towns: [['Lørenskog', 59.9, 11]],
      open: 0,
      uncertain: 0,
      studies: [],
    },
    {
      id: 'uib',
      name: 'Bergen universitet',
      isHospital: false,
      also: [],
      towns: [['Bergen', 60, 5]],
      open: 1,
      uncertain: 0,
      studies: [],
    },
    {
      id: 'uten',
      name: 'Bergstad sykehus',
      isHospital: true,
      also: [],
      towns: [['Bergstad']],
      open: 1,
      uncertain: 0,
      studies: [],
    },
  ],
  studies: [],
};
const origins = originsOf(file);
const like = (typed: string): string[] => originsLike(typed, origins).map(({ name }) => name);

describe('what a reader has begun to type', () => {
  test.each([
    ['letter for letter before other spellings, short names first', 'ber', ['Bergen', 'Berlevåg', 'Bærum']],
    ['with o for ø', 'bodo', ['Bodø']],
    ['with oe for ø', 'Bodoe', ['Bodø']],
    ['with aa for å', 'aas', ['Ås', 'Askøy']],
    ['with a for å', 'valer', ['Våler (Innlandet)']],
    ['a word further in', 'rana', ['Mo i Rana']],
    ['a hospital by its short name', 'ahus', ['Akershus universitetssykehus']],
    ['nothing', '', []],
    ['signs alone', '«»', []],
    ['something else', 'Paris', []],
  ])('finds %s', (_, typed, names) => expect(like(typed)).toEqual(names));
});

describe('a place that is named', () => {
  test.each([
    ['Bodø', 'Bodø'],
    ['bodø', 'Bodø'],
    ['BODOE', 'Bodø'],
    ['ahus', 'Akershus universitetssykehus'],
    ['Mo-i-Rana', 'Mo i Rana'],
    ['Bod', undefined],
    ['', undefined],
  ])('«%s» is %s', (words, name) => expect(originNamed(words, origins)?.name).toBe(name));

  test('is found again by its name in an address', () => {
    for (const { name } of origins) expect(originNamed(addressName(name), origins)?.name).toBe(name);
    expect(addressName('Våler (Innlandet)')).toBe('våler-innlandet');
  });
});

test('a university, and a hospital that stands nobody knows where, cannot be chosen', () => {
  const names = origins.filter(({ kind }) => kind === 'hospital').map(({ name }) => name);
  expect(names).toEqual(['Akershus universitetssykehus']);
});

test('a place says whose point it uses', () => {
  expect(originNamed('Berlevåg', origins)).toMatchObject({
    kind: 'municipality',
    latitude: 69.7,
    measuredFrom: { name: 'Kirkenes', because: 'local-hospital' },
  });
  expect(originNamed('Bergen', origins)?.measuredFrom).toBeUndefined();
});
