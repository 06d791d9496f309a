import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Status, statuses } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { valid } from '../../valid.ts';
import { catalogues, elements, urls } from '../fhir/catalogues.ts';
import { openApiFaults, PublishedSchemas, parsed } from './validators.ts';

const root = urls.absolute(urls.base);
const documentsOf = (catalogue: typeof valid) =>
  feedDocuments(catalogue, urls).filter(({ path }) => path.startsWith('api/v1/'));
const isDescription = (path: string): boolean =>
  /^api\/v1\/(openapi|schema\/(content\/)?[a-z-]+)\.json$/.test(path);

describe.each(Object.entries({ ...catalogues, empty: { ...valid, studies: [] } }))(
  'the open interface of the %s',
  (_, catalogue) => {
    const documents = documentsOf(catalogue);
    const all = parsed(documents);
    const schemas = new PublishedSchemas(all, root);

    test('keeps its published schemas in every document', () => {
      const records = [...all].filter(([path]) => !isDescription(path));
      expect(records.flatMap(([path, document]) => schemas.faults(path, document))).toEqual([]);
      expect(records.length).toBeGreaterThan(catalogue.studies.length);
    });

    test('has a description in OpenAPI that Redocly finds no fault with', async () =>
      expect(await openApiFaults(JSON.stringify(all.get('api/v1/openapi.json')))).toEqual([]));

    test('has the hash and size of every other document in its manifest', () => {
      const expected = documents
        .filter(({ path }) => path !== 'api/v1/manifest.json')
        .map(({ path, content }) => ({
          path,
          url: root + path,
          bytes: Buffer.from(content).length,
          sha256: createHash('sha256').update(Buffer.from(content)).digest('hex'),
        }));
      const told: typeof expected = all.get('api/v1/manifest.json').data;
      expect(told.toSorted((a, b) => a.path.localeCompare(b.path, 'en'))).toEqual(
        expected.sort((a, b) => a.path.localeCompare(b.path, 'en')),
      );
    });

    test('says the same of a study wherever it is told of', () => {
      const { data: list } = all.get('api/v1/studies.json');
      expect(list.map(({ id }: { id: string }) => id)).toEqual(catalogue.studies.map(({ id }) => id));
      const full = all.get('api/v1/full.json').data;
      for (const [place, study] of list.entries()) {
        expect(all.get(`api/v1/studies/${study.id}.json`).data).toEqual(full[place]);
        expect(full[place]).toMatchObject({ ...study, conditions: {}, categories: {}, sites: {} });
      }
      const byId = new Map<string, object>(list.map((study: { id: string }) => [study.id, study]));
      for (const [path, { data }] of all) {
        if (!/^api\/v1\/(institutions|conditions|categories)\//.test(path)) continue;
        for (const study of data.studies) expect(study, path).toMatchObject(byId.get(study.id) ?? {});
      }
    });

    test('counts all the studies of a subject, and the open ones, as its document lists them', () => {
      const index = all.get('api/v1/index.json').data;
      const told = [...index.institutions, ...index.conditions, ...index.categories];
      const listed = told.map(({ url }) => {
        const { total, open, studies } = all.get(url.slice(root.length)).data;
        const isOpen = ({ status }: { status: Status }): boolean => status === 'recruiting';
        expect({ total, open }, url).toEqual({ total: studies.length, open: studies.filter(isOpen).length });
        return { url, total, open };
      });
      expect(told).toMatchObject(listed);
      if (catalogue.studies.length > 0)
        expect(told.some(({ total, open }) => 0 < open && open < total)).toBe(true);
    });

    test('is the same each time it is made', () => expect(documentsOf(catalogue)).toEqual(documents));
  },
);

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
