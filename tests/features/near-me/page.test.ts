import { describe, expect, test } from 'vitest';
import { nearMePage } from '../../../src/features/near-me/index.ts';
import { contextIn } from '../../page/context.ts';
import { siteOf, study, unnamedSiteOf, valid } from '../../valid.ts';

const page = nearMePage(contextIn('nb', '/naer-meg/'));

describe('the page «near me»', () => {
  test('lists the hospitals with open studies by region from the north, and by name, without a script', () => {
    expect(
      page.everywhere.map(({ name, institutions }) => [name, ...institutions.map((at) => at.name)]),
    ).toEqual([
      ['Helse Nord', 'Testsjukehuset Nord'],
      ['Helse Vest', 'Testsykehuset Vest', 'Testvik, sykehuset er ikke oppgitt'],
      ['Helse Sør-Øst', 'Testhjemmet diakonale sykehus', 'Testsykehuset Øst'],
    ]);
  });

  test('says where each is and how many studies are open there', () => {
    expect(page.everywhere[0]?.institutions).toEqual([
      {
        href: '/sykehus/testsykehuset-nord/',
        name: 'Testsjukehuset Nord',
        about: 'Testfjord · 3 åpne studier · 1 usikker',
      },
    ]);
  });

  test('says how many may be open there and nobody knows, beside those that are', () => {
    const studies = [
      study('lys-mot-depresjon', { sites: [siteOf('testsykehuset-nord', 'recruiting')] }),
      study('gatur-i-gruppe', { status: 'uncertain', sites: [siteOf('testsykehuset-nord', 'uncertain')] }),
    ];
    const [region] = nearMePage(contextIn('nb', '/naer-meg/', { ...valid, studies })).everywhere;
    expect(region?.institutions[0]?.about).toBe('Testfjord · 1 åpen studie · 1 usikker');
  });

  test('lists hospitals that no record names under their towns, and leads to the search for them', () => {
    const studies = [
      study('lys-mot-depresjon', {
        sites: [],
        unnamedSites: [unnamedSiteOf('Testvik', 'recruiting', 'vest'), unnamedSiteOf('Ukjent by')],
      }),
    ];
    const made = nearMePage(contextIn('nb', '/naer-meg/', { ...valid, studies }));
    expect(made.everywhere).toEqual([
      {
        name: 'Helse Vest',
        institutions: [
          {
            href: '/studier/?q=Testvik',
            name: 'Testvik, sykehuset er ikke oppgitt',
            about: '1 åpen studie',
          },
        ],
      },
      {
        name: 'Andre steder',
        institutions: [
          {
            href: '/studier/?q=Ukjent+by',
            name: 'Ukjent by, sykehuset er ikke oppgitt',
            about: '1 åpen studie',
          },
        ],
      },
    ]);
    expect(made.rest).toBeUndefined();
  });

  test('counts apart the open studies that say nowhere where they are, and leads to each', () => {
    const nowhere = { sites: [], unnamedSites: [] };
    const studies = [study('lys-mot-depresjon', nowhere), study('d-vitamin-ved-ms', nowhere)];
    expect(nearMePage(contextIn('en', '/en/near-me/', { ...valid, studies })).rest).toEqual({
      words: expect.stringMatching(/^2 open studies /),
      studies: [
        {
          href: '/en/studies/lys-mot-depresjon/',
          title: 'Can morning light ease depression?',
          lang: undefined,
        },
        expect.objectContaining({ href: '/en/studies/d-vitamin-ved-ms/', lang: 'nn' }),
      ],
    });
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
