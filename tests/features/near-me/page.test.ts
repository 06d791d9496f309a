import { describe, expect, test } from 'vitest';
import { nearMePage } from '../../../src/features/near-me/index.ts';
import { contextIn } from '../../page/context.ts';
import { study, valid } from '../../valid.ts';

const page = nearMePage(contextIn('nb', '/naer-meg/'));

describe('the page «near me»', () => {
  test('lists the hospitals with open studies by region from the north, and by name, without a script', () => {
    expect(
      page.everywhere.map(({ name, institutions }) => [name, ...institutions.map((at) => at.name)]),
    ).toEqual([
      ['Helse Nord', 'Testsjukehuset Nord'],
      ['Helse Vest', 'Testsykehuset Vest'],
      ['Helse Sør-Øst', 'Testhjemmet diakonale sykehus', 'Testsykehuset Øst'],
    ]);
  });

  test('says where each is and how many studies are open there', () => {
    expect(page.everywhere[0]?.institutions).toEqual([
      {
        href: '/sykehus/testsykehuset-nord/',
        name: 'Testsjukehuset Nord',
        about: 'Testfjord · 4 åpne studier',
      },
    ]);
  });

  test('counts the open studies that have named no hospital', () => {
    expect(page.rest).toEqual({ words: expect.stringMatching(/^2 åpne studier /), studies: '/studier/' });
    const named = { ...valid, studies: valid.studies.filter(({ sites }) => sites.length > 0) };
    expect(nearMePage(contextIn('nb', '/naer-meg/', named)).rest).toBeUndefined();
  });

  test('has no list and no rest when no study is open', () => {
    const closed = {
      ...valid,
      studies: [study('trening-ved-hjertesvikt', { status: 'completed', sites: [] })],
    };
    expect(nearMePage(contextIn('nb', '/naer-meg/', closed))).toMatchObject({
      everywhere: [],
      rest: undefined,
    });
  });

  test('sends the form to itself, and the script to the file and the addresses of its language', () => {
    expect(nearMePage(contextIn('en', '/en/near-me/')).nearest).toMatchObject({
      language: 'en',
      page: '/en/near-me/',
      parameter: 'place',
      file: '/near/en.json',
      studies: '/en/studies/',
      hospitals: '/en/hospitals/',
    });
  });

  test('gives the script the words it says', () => {
    expect(JSON.parse(page.nearest.strings)).toEqual(page.words);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
