import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { feedDocuments } from '../../src/feeds/index.ts';
import { createUrls } from '../../src/urls.ts';
import { study, valid } from '../valid.ts';

const urls = createUrls('https://studier.example.no');

const documentOf = (path: string, change: Partial<Catalogue> = {}): string => {
  const found = [...feedDocuments({ ...valid, ...change }, urls)].find((document) => document.path === path);
  return String(found?.content);
};

test('every document has a path of its own and a media type', () => {
  const documents = [...feedDocuments(valid, urls)];
  expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
  expect(documents.filter(({ type, path }) => !type.includes('/') || path.startsWith('/'))).toEqual([]);
});

describe('signs that mean something to XML or JSON', () => {
  const title = 'A & B < C > D "E" \'F\' ]]> <script>alert(1)</script> 🫀';
  const odd = study('lys-mot-depresjon');
  const studies = [{ ...odd, norwegian: { ...odd.norwegian, shortTitle: title } }];

  test('come through the Atom feed unchanged', () =>
    expect(parseAtomFeed(documentOf('feed.xml', { studies })).entries?.[0]?.title?.value).toBe(title));

  test('come through the JSON feed unchanged', () =>
    expect(parseJsonFeed(JSON.parse(documentOf('feed.json', { studies }))).items?.[0]?.title).toBe(title));
});

describe('a catalogue without studies', () => {
  test('still has feeds, dated by the day itself', () => {
    const atom = parseAtomFeed(documentOf('feed.xml', { studies: [] }));
    expect(atom.entries ?? []).toEqual([]);
    expect(new Date(String(atom.updated)).toISOString()).toBe('2026-05-12T00:00:00.000Z');
    expect(JSON.parse(documentOf('feed.json', { studies: [] })).items).toEqual([]);
  });

  test('still has an open interface', () =>
    expect(JSON.parse(documentOf('api/v1/studies.json', { studies: [] }))).toMatchObject({
      total: 0,
      data: [],
    }));
});
