import { describe, expect, test } from 'vitest';
import { changed, rawStudies } from '../site-once/front-matter.ts';
import { filesIn, pages, readJson, site } from '../site-once/pages.ts';

interface Envelope<T> {
  schemaVersion: string;
  generatedAt: string;
  total: number;
  next: null;
  data: T;
}
interface Summary {
  id: string;
  url: string;
  api: string;
  status: string;
  updated: string;
  sites: { institution: string; status: string }[];
}

const documents = filesIn(site.folder).filter((file) => file.startsWith('api/v1/'));
const list = readJson<Envelope<Summary[]>>(site, 'api/v1/studies.json');
const studies = rawStudies(site);

describe('the open interface', () => {
  test('puts every document in the same envelope, dated by the day that was asked for', () => {
    for (const document of documents) {
      const envelope = readJson<Envelope<unknown>>(site, document);
      expect(Object.keys(envelope)).toEqual(['schemaVersion', 'generatedAt', 'total', 'next', 'data']);
      expect(envelope.generatedAt, document).toBe('2026-11-20T00:00:00Z');
      expect(envelope.schemaVersion, document).toBe('1.0');
      expect(envelope.next, document).toBeNull();
    }
    expect(documents).toHaveLength(26 + 2);
  });

  test('lists every study, with what its file says', () => {
    expect(list.total).toBe(26);
    const told = list.data.map(({ id, status, updated }) => ({ id, status, updated }));
    expect(told).toEqual(
      studies.map((study) => ({ id: study.id, status: study.status, updated: changed(study) })),
    );
  });

  test('gives each hospital its own status, or the study’s where it has none', () => {
    for (const { id, sites = [], status } of studies) {
      const expected = sites.map((at) => ({ institution: at.institution, status: at.status ?? status }));
      expect(list.data.find((study) => study.id === id)?.sites, id).toEqual(expected);
    }
    const statuses = list.data.find(({ id }) => id === 'trening-ved-hjertesvikt')?.sites;
    expect(statuses?.map(({ status }) => status)).toEqual(['recruiting', 'not-yet-recruiting', 'completed']);
  });

  test('has a document for each study at the address the list gives, and a page', () => {
    for (const { id, api, url } of list.data) {
      const path = api.slice(`${site.origin}/`.length);
      expect(documents).toContain(path);
      const { data } = readJson<Envelope<Summary>>(site, path);
      expect(data).toMatchObject({ id, api, url });
      expect(pages.some((page) => site.origin + page.path === url)).toBe(true);
    }
  });

  test('never gives undefined or an empty name', () => {
    const written = documents.map((document) => JSON.stringify(readJson(site, document))).join();
    expect(written).not.toMatch(/undefined|\[object|"name":""/);
  });
});
