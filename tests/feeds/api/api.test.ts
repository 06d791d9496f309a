import { describe, expect, test } from 'vitest';
import { statuses } from '../../../src/catalogue/index.ts';
import { valid } from '../../valid.ts';
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
  expect(published).toHaveLength(10);
  for (const [path, schema] of published) expect(schema.$id).toBe(root + path);
  expect(all.get('api/v1/schema/content/study.json').properties.status.enum).toEqual(statuses);
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

test('the leader of a study, whom no page names, is in no document', () => {
  const leaders = valid.studies.flatMap(({ lead }) => lead ?? []);
  expect(leaders).not.toEqual([]);
  const written = documentsOf(valid)
    .map(({ content }) => content)
    .join();
  expect(leaders.filter((leader) => written.includes(leader))).toEqual([]);
});
