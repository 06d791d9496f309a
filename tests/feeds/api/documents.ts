import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { urls } from '../fhir/documents.ts';
import { openApiFaults, PublishedSchemas, parsed } from './validators.ts';

export const root = urls.absolute(urls.base);
export const documentsOf = (catalogue: Catalogue) =>
  [...feedDocuments(catalogue, urls)].filter(({ path }) => path.startsWith('api/v1/'));
export const isDescription = (path: string): boolean =>
  /^api\/v1\/(openapi|schema\/(content\/)?[a-z-]+)\.json$/.test(path);

interface Listed {
  status: string;
  sites: { institution: string; status: string }[];
}

/** Tests what is true of the open interface of any catalogue. */
export function testInterface(catalogue: Catalogue): void {
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
      for (const study of [...data.studies, ...(data.ledFrom ?? [])])
        expect(study, path).toMatchObject(byId.get(study.id) ?? {});
    }
  });

  test('counts the studies of a subject, the open and the uncertain ones, as its document lists them', () => {
    const index = all.get('api/v1/index.json').data;
    const told = [...index.institutions, ...index.conditions, ...index.categories];
    const listed = told.map(({ url }) => {
      const { id, total, open, uncertain, studies } = all.get(url.slice(root.length)).data;
      const isHospital = url.includes('/institutions/');
      // At a hospital, what its own site says.
      const standings: string[] = studies.map(({ status, sites }: Listed) =>
        isHospital ? sites.find(({ institution }) => institution === id)?.status : status,
      );
      const standing = (status: string): number => standings.filter((found) => found === status).length;
      expect({ total, open, uncertain }, url).toEqual({
        total: studies.length,
        open: standing('recruiting'),
        uncertain: standing('uncertain'),
      });
      return { url, total, open, uncertain };
    });
    expect(told).toMatchObject(listed);
    if (catalogue.studies.length > 0) {
      expect(told.some(({ total, open }) => 0 < open && open < total)).toBe(true);
      expect(told.some(({ uncertain }) => uncertain > 0)).toBe(true);
    }
  });

  test('tells a study that is only led from an institution apart from those it takes part in', () => {
    for (const [path, { data }] of all) {
      if (!path.startsWith('api/v1/institutions/')) continue;
      const isSite = ({ sites }: Listed): boolean => sites.some(({ institution }) => institution === data.id);
      expect(data.studies.every(isSite), path).toBe(true);
      expect(data.ledFrom.some(isSite), path).toBe(false);
    }
  });

  test('is the same each time it is made', () => expect(documentsOf(catalogue)).toEqual(documents));
}
