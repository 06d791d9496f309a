import { describe, expect, test } from 'vitest';
import type { Certainty, Study } from '../../../src/catalogue/index.ts';
import { newsDocuments } from '../../../src/feeds/news/documents.ts';
import { feedsOf } from '../../../src/feeds/news/feeds.ts';
import { studyEntry, studyEvents } from '../../../src/feeds/news/study-entry.ts';
import { createUrls } from '../../../src/urls.ts';
import { certaintyOf, siteOf, standing, study, valid } from '../../valid.ts';

const urls = createUrls('https://studier.example.no');
const tag = 'tag:studier.example.no,2026-01-01:study/lys-mot-depresjon';

describe('what has happened to a study', () => {
  const events = (added: string, updated: string, confirmed: string): [string, string][] =>
    studyEvents(
      study('lys-mot-depresjon', { added, updated, certainty: { kind: 'confirmed', day: confirmed } }),
      urls,
    ).map((event) => [event.id, event.updated]);

  test('is an event for each day, the latest first', () =>
    expect(events('2026-01-01', '2026-02-02', '2026-03-03')).toEqual([
      [`${tag}#confirmed-2026-03-03`, '2026-03-03'],
      [`${tag}#updated-2026-02-02`, '2026-02-02'],
      [`${tag}#added`, '2026-01-01'],
    ]));

  test('is one event where all was done on the day it came', () =>
    expect(events('2026-01-01', '2026-01-01', '2026-01-01')).toEqual([[`${tag}#added`, '2026-01-01']]));

  test('tells a confirmation that is older than the study’s place in the catalogue', () =>
    expect(events('2026-01-01', '2026-01-01', '2023-02-26').map(([id]) => id)).toEqual([
      `${tag}#added`,
      `${tag}#confirmed-2023-02-26`,
    ]));

  test('keeps the ids of what is past when something new happens', () => {
    const before = events('2026-01-01', '2026-02-02', '2026-01-01').map(([id]) => id);
    const after = events('2026-01-01', '2026-02-02', '2026-05-05').map(([id]) => id);
    expect(after).toEqual([`${tag}#confirmed-2026-05-05`, ...before]);
  });

  test('is no confirmation where nobody has confirmed anything', () => {
    const certainties: Certainty[] = [
      { kind: 'captured', day: '2026-03-03' },
      { kind: 'stated' },
      certaintyOf('uncertain'),
    ];
    for (const certainty of certainties) {
      const ids = studyEvents(study('lys-mot-depresjon', { certainty }), urls).map(({ id }) => id);
      expect(ids.filter((id) => id.includes('#confirmed'))).toEqual([]);
    }
  });

  test('is told in the written form of the study', () =>
    expect(studyEvents(study('d-vitamin-ved-ms'), urls).at(-1)?.title).toMatch(/^Ny i oversikta: /));
});

test.each<[string, Partial<Study>, string]>([
  ['is open', standing('recruiting'), 'Åpen ved Testvest og Testøst. Bekreftet 12. mai 2026.'],
  [
    'may be open',
    { ...standing('uncertain'), sites: [siteOf('testsykehuset-vest', 'uncertain')] },
    'Usikkert ved Testvest. Sist sett åpen 12. mai 2024.',
  ],
])('an entry of a study that %s says so, and from when', (_, change, expected) =>
  expect(studyEntry(study('lys-mot-depresjon', change), urls).status).toBe(expected),
);

test('a feed has the hundred studies that changed last', () => {
  const studies = Array.from({ length: 130 }, (_, n) =>
    study('lys-mot-depresjon', {
      id: `${n}`.padStart(3, '0'),
      updated: n < 30 ? '2025-01-01' : '2026-01-01',
    }),
  );
  const feeds = feedsOf({ ...valid, studies }, urls);
  for (const page of ['/', '/sykdommer/depression/', '/sykehus/testsykehuset-vest/']) {
    const entries = feeds.find((feed) => feed.page === page)?.entries ?? [];
    expect(entries, page).toHaveLength(100);
    expect(entries.filter(({ updated }) => updated === '2025-01-01')).toEqual([]);
  }
});

test('a category and a condition of the same name have feeds of different titles', () => {
  const titles = feedsOf(valid, urls).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a study is the same to those who follow it after a new name, and at another address', () => {
  const moved = createUrls('https://ny.example.org/katalog', 'https://studier.example.no');
  const idsIn = (of: typeof valid, at: typeof urls): string[] =>
    feedsOf(of, at)
      .filter(({ page }) => page.includes('/studier/'))
      .flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
  const renamed = study('lys-mot-depresjon', {
    id: 'nytt-navn',
    previousSlugs: ['lys-mot-depresjon', 'mellomnavn'],
  });
  const before = idsIn({ ...valid, studies: [study('lys-mot-depresjon')] }, urls);
  expect(before.length).toBeGreaterThan(1);
  expect(idsIn({ ...valid, studies: [renamed] }, moved)).toEqual(before);
});

test('a feed without entries does not change with the day, and says its language', () => {
  const elsewhere = valid.studies.filter(({ sites }) =>
    sites.every(({ institution }) => institution.id !== 'testhjemmet'),
  );
  const atom = (today: string): string =>
    String(
      [...newsDocuments({ ...valid, today, studies: elsewhere }, urls)].find(
        ({ path }) => path === 'sykehus/testhjemmet/feed.xml',
      )?.content,
    );
  expect(atom('2026-05-12')).toContain('xml:lang="nb"');
  expect(atom('2026-05-12')).not.toContain('<entry>');
  expect(atom('2027-01-01')).toBe(atom('2026-05-12'));
});

test('how often a study is looked at does not grow with how many there are', () => {
  /** How many times the day of its last change is read of each of so many studies. */
  const looksAt = (count: number): number => {
    let looks = 0;
    const studies = Array.from({ length: count }, (_, index) => {
      const made = study('lys-mot-depresjon', { id: `studie-${index}` });
      const { updated } = made;
      const get = (): string => {
        looks++;
        return updated;
      };
      return Object.defineProperty(made, 'updated', { get, enumerable: true });
    });
    expect([...newsDocuments({ ...valid, studies }, urls)].length).toBeGreaterThan(count);
    return looks / count;
  };
  const few = looksAt(100);
  expect(few).toBeGreaterThan(1);
  // Four times as many: sorting takes a little more for each.
  expect(looksAt(400)).toBeLessThan(2 * few);
});
