import { describe, expect, test } from 'vitest';
import { changed, rawStudies } from '../site-once/front-matter.ts';
import { filesIn, pages, read, readJson, site } from '../site-once/pages.ts';
import { regionsOfPlaces } from '../site-once/recount.ts';
import { standingsOf } from '../site-once/standing.ts';

interface Envelope<T> {
  schemaVersion: string;
  generatedAt: string;
  total: number;
  next: null;
  data: T;
}
interface Listed {
  id: string;
  url: string;
  status: string;
  updated: string;
  sites: { institution: string; status: string }[];
  unnamedSites: { place: { town: string }; region: string | null; status: string }[];
}

const documents = filesIn(site.folder).filter((file) => file.startsWith('api/v1/'));
const list = readJson<Envelope<Listed[]>>(site, 'api/v1/studies.json');
const studies = rawStudies(site).map((study) => ({ ...study, now: standingsOf(study, site.today) }));
const regions = regionsOfPlaces(site);
const isDescription = (path: string): boolean => /(openapi|schema\/.+)\.json$/.test(path);

describe('the open interface', () => {
  test('puts every document in the same envelope, dated by the day that was asked for', () => {
    for (const document of documents.filter((path) => !isDescription(path))) {
      const envelope = readJson<Envelope<unknown>>(site, document);
      expect(Object.keys(envelope)).toEqual([
        'schemaVersion',
        'generatedAt',
        'demonstration',
        'total',
        'next',
        'data',
      ]);
      expect(envelope.generatedAt, document).toBe('2026-11-20T00:00:00Z');
      expect(envelope.schemaVersion, document).toBe('1.0');
      expect(envelope.next, document).toBeNull();
      expect(envelope.total, document).toBe(Array.isArray(envelope.data) ? envelope.data.length : 1);
    }
  });

  test('has a document for each study and subject that has a page, and those that gather and describe them', () => {
    const folders = Map.groupBy(documents, (document) => document.split('/').slice(2, -1).join());
    expect(Object.fromEntries([...folders].map(([folder, files]) => [folder, files.length]))).toEqual({
      '': 6,
      studies: 26,
      institutions: 5,
      conditions: 9,
      categories: 5,
      schema: 9,
      'schema,content': 13,
    });
  });

  test('lists every study, with what its file says', () => {
    expect(list.total).toBe(26);
    const told = list.data.map(({ id, status, updated }) => ({ id, status, updated }));
    expect(told).toEqual(
      studies.map((study) => ({ id: study.id, status: study.now.status, updated: changed(study) })),
    );
  });

  test('gives each hospital, and each place without one, its own status', () => {
    for (const { id, now } of studies) {
      const told = list.data.find((study) => study.id === id);
      const named = now.sites.filter(({ institution }) => institution);
      const unnamed = now.sites.filter(({ place }) => place);
      expect(told?.sites, id).toEqual(named.map(({ institution, status }) => ({ institution, status })));
      expect(told?.unnamedSites, id).toEqual(
        unnamed.map(({ place, status }) => ({
          place,
          region: regions.get(`town ${place?.town}`) ?? null,
          status,
        })),
      );
    }
    const statuses = list.data.find(({ id }) => id === 'trening-ved-hjertesvikt')?.sites;
    expect(new Set(statuses?.map(({ status }) => status)).size).toBeGreaterThan(1);
    expect(list.data.some(({ unnamedSites }) => unnamedSites.length > 0)).toBe(true);
  });

  test('names no address of the site where nothing is', () => {
    const published = new Set([
      ...filesIn(site.folder).map((file) => `/${file}`),
      ...pages.map(({ path }) => path),
    ]);
    const addresses = documents
      .flatMap((document) => read(site, document).match(/https:\/\/studier\.example\.no[^"\\ #]*/g) ?? [])
      .map((address) => new URL(address).pathname);
    // Addresses with a place for an id are those of many documents.
    const shapes = addresses.filter((path) => path.includes('%7Bid%7D'));
    expect(new Set(shapes).size).toBe(4);
    expect([...new Set(addresses)].filter((path) => !shapes.includes(path) && !published.has(path))).toEqual(
      [],
    );
  });

  test('has a document for each study, which leads to its page', () => {
    for (const { id, url } of list.data) {
      const { data } = readJson<Envelope<Listed>>(site, `api/v1/studies/${id}.json`);
      expect(data).toMatchObject({ id, url });
      expect(pages.some((page) => site.origin + page.path === url)).toBe(true);
    }
  });

  test('has only the studies in a subject’s document that its page is about', () => {
    for (const { id } of rawStudies(site).slice(0, 3)) {
      const { data } = readJson<Envelope<{ conditions: { id: string }[] }>>(
        site,
        `api/v1/studies/${id}.json`,
      );
      for (const condition of data.conditions) {
        const subject = readJson<Envelope<{ studies: Listed[] }>>(
          site,
          `api/v1/conditions/${condition.id}.json`,
        );
        expect(subject.data.studies.map((study) => study.id)).toContain(id);
      }
    }
  });

  test('never gives undefined or an empty name', () => {
    const written = documents.map((document) => JSON.stringify(readJson(site, document))).join();
    expect(written).not.toMatch(/undefined|\[object|"name":""/);
  });
});
