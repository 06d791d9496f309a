import { describe, expect, test } from 'vitest';
import { statuses, writtenStatuses } from '../../../src/catalogue/index.ts';
import { siteOf, standing, study, unnamedSiteOf, valid } from '../../valid.ts';
import { elements } from '../fhir/documents.ts';
import { documentsOf, isDescription, root, testInterface } from './documents.ts';
import { openApiFaults, PublishedSchemas, parsed } from './validators.ts';

describe.each([
  ['fixture', valid],
  ['empty catalogue', { ...valid, studies: [] }],
])('the open interface of the %s', (_, catalogue) => testInterface(catalogue));

describe('the published schemas', () => {
  const all = parsed(documentsOf(valid));
  const schemas = new PublishedSchemas(all, root);
  const path = 'api/v1/studies/trening-ved-hjertesvikt.json';
  const faultsWith = (change: object): string[] => {
    const document = all.get(path);
    return schemas.faults(path, { ...document, data: { ...document.data, ...change } });
  };

  test.each([
    ['no heading', { title: undefined }],
    ['an empty place for the official title', { norwegian: { officialTitle: null } }],
    ['a status that there is not', { status: 'open' }],
    ['a site with another status', { sites: [{ institution: 'a', status: 'open' }] }],
    ['a day that there is not', { updated: '2026-02-30' }],
    ['an address that is none', { url: '/studier/trening/' }],
    ['an age in words', { minimumAge: 'atten' }],
  ])('refuse a study with %s', (_, change) => expect(faultsWith(change)).not.toEqual([]));

  test('take a field that a later version adds', () => expect(faultsWith({ later: 1 })).toEqual([]));

  test('refuse each document that lacks a field they ask for', () => {
    for (const [document, { data }] of all) {
      if (isDescription(document) || Array.isArray(data)) continue;
      for (const field of Object.keys(data)) {
        const without = { ...all.get(document), data: { ...data, [field]: undefined } };
        expect(schemas.faults(document, without), `${document} without ${field}`).not.toEqual([]);
      }
    }
  });

  test('describe every field in English and forbid none', () => {
    const published = [...all].filter(([document]) => /^api\/v1\/schema\/[^/]+$/.test(document));
    expect(published).toHaveLength(9);
    const silent = published.flatMap(([document, schema]) =>
      [...elements(schema)]
        .filter(([place, part]) => /\.properties\.[^.]+$/.test(place) && !part.description && !part.$ref)
        .map(([place]) => document + place),
    );
    expect(silent).toEqual([]);
    const written = JSON.stringify(published).replaceAll('bokmål', '');
    expect(written).not.toContain('additionalProperties');
    expect(written.match(/[æøåÆØÅ]/)).toBeNull();
  });

  test('name the values that the catalogue knows', () =>
    expect(all.get('api/v1/schema/studies.json').$defs.Status.enum).toEqual(statuses));
});

test('the schemas of the content are published under their own addresses', () => {
  const all = parsed(documentsOf(valid));
  const published = [...all].filter(([path]) => path.startsWith('api/v1/schema/content/'));
  expect(published).toHaveLength(13);
  for (const [path, schema] of published) expect(schema.$id).toBe(root + path);
  expect(all.get('api/v1/schema/content/study.json').properties.status.enum).toEqual(writtenStatuses);
});

describe('the description in OpenAPI', () => {
  const all = parsed(documentsOf(valid));
  const openApi = all.get('api/v1/openapi.json');

  test('has a path for every document, and no more', () => {
    const shapes = Object.keys(openApi.paths).map(
      (path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[a-z0-9-]+')}$`),
    );
    const paths = [...all.keys()].filter((path) => !isDescription(path)).map((path) => `/${path}`);
    expect(paths.filter((path) => shapes.filter((shape) => shape.test(path)).length !== 1)).toEqual([]);
    expect(shapes.filter((shape) => !paths.some((path) => shape.test(path)))).toEqual([]);
  });

  test.each([
    ['a reference to nothing', { components: { schemas: {} } }],
    ['no licence', { info: { title: 'x', version: '1' } }],
    ['an unknown field', { pathz: {} }],
  ])('with %s is refused', async (_, change) =>
    expect(await openApiFaults(JSON.stringify({ ...openApi, ...change }))).not.toEqual([]),
  );
});

describe('a study with everything', () => {
  const contact = { name: 'Enheten', email: 'enheten@vest.example.no' };
  const one = study('lys-mot-depresjon', {
    ...standing('recruiting'),
    acronym: 'LYS',
    registeredTitle: { text: 'Light', language: 'en' },
    completed: '2027-05',
    funders: ['Fondet'],
    joining: 'referral',
    advertising: 'approved',
    design: { allocation: 'randomised', groups: 2 },
    participation: {
      home: 'part',
      placebo: false,
      visits: { count: 3 },
      procedures: ['blodprøver'],
      groups: [
        { name: 'lys', share: 'halvparten' },
        { name: 'mørke', share: '50 %' },
      ],
      languages: [],
    },
    sites: [
      siteOf('testsykehuset-vest'),
      siteOf('testsykehuset-ost', 'uncertain', {
        inclusion: { start: '2025-01' },
        participants: { planned: 20 },
        contact,
      }),
    ],
    unnamedSites: [unnamedSiteOf('Testvik', 'completed', 'vest')],
  });
  const words = { duration: 'ett år', procedures: ['blodprøver'], groups: ['lys', 'mørke'], languages: [] };
  const told = parsed(
    documentsOf({
      ...valid,
      studies: [
        {
          ...one,
          norwegian: { ...one.norwegian, participationWords: words },
          english: {
            ...one.norwegian,
            language: 'en',
            participationWords: { ...words, groups: ['light', 'darkness'] },
          },
        },
      ],
    }),
  ).get('api/v1/studies/lys-mot-depresjon.json').data;
  const nothing = { lastSeen: null, because: null };

  test('has what it is called, who pays, how it is laid out and how one joins', () =>
    expect(told).toMatchObject({
      acronym: 'LYS',
      registeredTitle: { text: 'Light', language: 'en' },
      completed: '2027-05',
      funders: ['Fondet'],
      joining: 'referral',
      advertising: 'approved',
      design: { allocation: 'randomised', masking: null, groups: 2 },
      status: 'recruiting',
      certainty: { kind: 'confirmed', day: '2026-05-12', ...nothing },
      confirmed: '2026-05-12',
    }));

  test('says what it asks of those who take part, in facts and in the words of each language', () => {
    expect(told.participation).toEqual({
      visits: { count: 3, hours: null },
      home: 'part',
      placebo: false,
      travelCovered: null,
    });
    const shared = {
      duration: 'ett år',
      procedures: ['blodprøver'],
      payment: null,
      afterwards: null,
      languages: [],
    };
    expect(told.norwegian.participation).toEqual({
      ...shared,
      groups: [
        { name: 'lys', share: 'halvparten' },
        { name: 'mørke', share: '50 %' },
      ],
    });
    expect(told.english.participation).toEqual({
      ...shared,
      groups: [
        { name: 'light', share: null },
        { name: 'darkness', share: '50 %' },
      ],
    });
  });

  test('says of each site what its own block says, and of a place without a hospital too', () => {
    expect(told.sites[0]).toMatchObject({
      status: 'recruiting',
      confirmed: '2026-05-12',
      inclusion: null,
      participants: null,
      contact: null,
    });
    expect(told.sites[1]).toMatchObject({
      status: 'uncertain',
      certainty: { kind: 'uncertain', day: '2024-05-12', lastSeen: 'recruiting', because: 'old' },
      confirmed: null,
      inclusion: { start: '2025-01', end: null },
      participants: { planned: 20, included: null, asOf: null },
      contact: { ...contact, phone: null, url: null },
    });
    expect(told.unnamedSites).toMatchObject([{ place: { town: 'Testvik' }, status: 'completed' }]);
  });
});
