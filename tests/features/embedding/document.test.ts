import { describe, expect, test } from 'vitest';
import { isUncertain } from '../../../src/catalogue/index.ts';
import { choose, statusFor } from '../../../src/features/embedding/element/choose.ts';
import {
  LaterVersion,
  readDocument,
  readIds,
} from '../../../src/features/embedding/element/read-document.ts';
import { type Attribute, settingsOf } from '../../../src/features/embedding/element/settings.ts';
import { apiDocuments } from '../../../src/feeds/api/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const documents = new Map(
  [...apiDocuments(valid, createUrls('https://studier.example.no'))].map(({ path, content }) => [
    path.replace('api/v1/', ''),
    JSON.parse(String(content)) as Record<string, unknown>,
  ]),
);
const read = (path: string) => readDocument(documents.get(path)).studies;
const settings = (attributes: Partial<Record<Attribute, string>>) =>
  settingsOf((name) => attributes[name] ?? null, 'nb');
const withStudy = (study: unknown) => ({ schemaVersion: '1.7', data: { studies: [study] } });
const least = { id: 'a', url: 'https://studier.example.no/studier/a/', title: 'A' };

describe('a document of the open interface', () => {
  test('gives every study, in the list and at its subjects', () => {
    expect(read('studies.json')).toHaveLength(valid.studies.length);
    const west = read('institutions/testsykehuset-vest.json');
    expect(west.length).toBeGreaterThan(5);
    expect(west.every(({ summary, url }) => summary && url.startsWith('https://studier.example.no/'))).toBe(
      true,
    );
  });

  test('lists the ids of all subjects in its overview', () => {
    const overview = documents.get('index.json');
    expect(readIds(overview, 'institutions')).toContain('testsykehuset-vest');
    expect(readIds(overview, 'conditions')).toContain('cancer');
    expect(readIds(overview, 'categories')).toContain('cancer');
    expect(() => readIds({ data: {} }, 'institutions')).toThrow();
  });

  test('may have fields and values that nobody knows yet', () => {
    const [study] = readDocument({
      ...withStudy({
        ...least,
        status: 'paused',
        sites: [{ institution: 'x', status: 'paused', bed: 1 }],
        new: {},
      }),
      news: [],
    }).studies;
    expect(study).toMatchObject({ id: 'a', status: 'paused', recruits: [] });
  });

  test('is refused when it is of a later version', () => {
    expect(() => readDocument({ schemaVersion: '2.0', data: [] })).toThrow(LaterVersion);
    expect(() => readDocument({ schemaVersion: 3, data: [] })).toThrow(LaterVersion);
  });

  test.each([
    null,
    [],
    'studies',
    {},
    { schemaVersion: '1.0' },
    { schemaVersion: '1.0', data: {} },
    { schemaVersion: '0.9', data: [] },
    { schemaVersion: {}, data: [] },
  ])('is none when it is %j', (document) => {
    expect(() => readDocument(document)).toThrow();
    expect(() => readDocument(document)).not.toThrow(LaterVersion);
  });

  test.each([
    ['no title', { ...least, title: '' }],
    ['a number for a title', { ...least, title: 7 }],
    ['no address', { ...least, url: null }],
    ['an address that is a script', { ...least, url: 'javascript:alert(1)' }],
    ['nothing at all', null],
  ])('loses a study with %s, and no other', (_, study) => {
    const { studies } = readDocument({ schemaVersion: '1.0', data: [study, least] });
    expect(studies.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('an element shows', () => {
  test('the open studies of a hospital: only where the hospital itself is open', () => {
    const asked = settings({ institution: 'testsykehuset-vest' });
    const shown = choose([read('institutions/testsykehuset-vest.json')], asked);
    const expected = valid.studies.filter((study) =>
      study.sites.some(
        (site) => site.institution.id === 'testsykehuset-vest' && site.status === 'recruiting',
      ),
    );
    expect(
      shown
        .filter(({ sites }) => sites.some(({ institution }) => institution === 'testsykehuset-vest'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected.map(({ id }) => id).sort());
  });

  test('what all its subjects have in common, those of narrower conditions too', () => {
    const asked = settings({ institution: 'testsykehuset-vest', condition: 'cancer', status: 'all' });
    const lists = [read('institutions/testsykehuset-vest.json'), read('conditions/cancer.json')];
    const shown = choose(lists, asked).map(({ id }) => id);
    const expected = valid.studies.filter(
      (study) =>
        study.sites.some(({ institution }) => institution.id === 'testsykehuset-vest') &&
        study.allConditions.some(({ id }) => id === 'cancer'),
    );
    expect(shown.sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(shown.length).toBeGreaterThan(1);
  });

  test('what is not sure to be open only where it is asked for', () => {
    const shown = (status?: string) =>
      choose([read('studies.json')], settings(status === undefined ? {} : { status })).map(({ id }) => id);
    const uncertain = valid.studies.filter((study) => isUncertain(study)).map(({ id }) => id);
    expect(uncertain.length).toBeGreaterThan(0);
    expect(shown()).not.toEqual(expect.arrayContaining(uncertain));
    expect(shown('recruiting not-yet-recruiting').filter((id) => uncertain.includes(id))).toEqual([]);
    expect(shown('uncertain').sort()).toEqual(uncertain.sort());
    expect(shown('all')).toEqual(expect.arrayContaining(uncertain));
  });

  test('nothing at a hospital that only leads a study', () => {
    const led = { ...least, status: 'recruiting', sites: [{ institution: 'other', status: 'recruiting' }] };
    const { studies } = readDocument({ schemaVersion: '1.0', data: [led] });
    expect(choose([studies], settings({ institution: 'leader' }))).toEqual([]);
    expect(choose([studies], settings({ institution: 'other' }))).toHaveLength(1);
  });

  test('open studies first, and of those the latest changed', () => {
    const asked = settings({ status: 'all' });
    const shown = choose([read('studies.json')], asked);
    const statuses = shown.map((study) => statusFor(study, asked));
    const order = ['recruiting', 'not-yet-recruiting', 'uncertain', 'active-not-recruiting', 'completed'];
    expect(statuses).toContain('uncertain');
    expect(statuses).toEqual([...statuses].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const open = shown.filter(({ status }) => status === 'recruiting').map(({ updated }) => updated);
    expect(open).toEqual([...open].sort().reverse());
  });
});
