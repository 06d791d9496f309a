import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { changed, rawStudies } from '../site-once/front-matter.ts';
import { rawConditions } from '../site-once/landing.ts';
import { demonstration, filesIn, isStudyPage, ordinary, read, readJson, site } from '../site-once/pages.ts';
import { standingsOf } from '../site-once/standing.ts';

const midnight = (day: string): string => `${day}T00:00:00.000Z`;

/** What feeds call a study for good: by its first name and the day it came, at the content's own address. */
const tags = new Map(
  rawStudies(site).map(({ id, added, previousSlugs: [first = id] = [] }) => [
    id,
    `tag:studier.example.no,${added}:study/${first}`,
  ]),
);

const expected = rawStudies(site)
  .map((study) => ({
    id: tags.get(study.id),
    url: `https://studier.example.no/studier/${study.id}/`,
    title: study.shortTitle,
    published: midnight(study.added),
    updated: midnight(changed(study)),
  }))
  .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.url < b.url ? -1 : 1));

const moment = (date: unknown): string => new Date(String(date)).toISOString();

test('the Atom feed has every study, the latest changed first', () => {
  const feed = parseAtomFeed(read(site, 'feed.xml'));
  const entries = feed.entries?.map(({ id, title, links, published, updated }) => ({
    id,
    url: links?.[0]?.href,
    title: title?.value,
    published: moment(published),
    updated: moment(updated),
  }));
  expect(entries).toEqual(expected);
  expect(moment(feed.updated)).toBe(expected[0]?.updated);
  expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://studier.example.no/feed.xml'],
    ['alternate', 'https://studier.example.no/'],
  ]);
});

test('the JSON feed has every study, the latest changed first', () => {
  const written = readJson<object>(site, 'feed.json');
  const feed = parseJsonFeed(written);
  const items = feed.items?.map(({ id, url, title, date_published, date_modified }) => ({
    id,
    url,
    title,
    published: moment(date_published),
    updated: moment(date_modified),
  }));
  expect(items).toEqual(expected);
  expect(feed).toMatchObject({
    feed_url: 'https://studier.example.no/feed.json',
    home_page_url: 'https://studier.example.no/',
    language: 'nb',
  });
  expect(written).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
});

test('feeds of a site in a folder of its host give addresses in that folder', () => {
  const atom = parseAtomFeed(read(demonstration, 'feed.xml'));
  const json = parseJsonFeed(readJson(demonstration, 'feed.json'));
  const addresses = [
    ...(atom.entries ?? []).map(({ links }) => links?.[0]?.href),
    ...(json.items ?? []).map(({ url }) => url),
    json.feed_url,
  ];
  const inside = addresses.filter((address) => address?.startsWith('https://eier.example.no/katalog/'));
  expect(inside).toHaveLength(2 * 26 + 1);
});

const idOf = (path: string): string => path.split('/').at(-2) ?? '';
const conditions = rawConditions(site);

/** The ids of the studies that a feed is to have. */
const studiesOf: Record<string, (id: string) => string[]> = {
  sykdommer: (id) => (conditions.get(id) ?? []).map((study) => study.id),
  fagomrader: (id) =>
    rawStudies(site)
      .filter(({ categories }) => categories.includes(id))
      .map((study) => study.id),
  sykehus: (id) =>
    rawStudies(site)
      .filter(({ sites = [] }) => sites.some((at) => at.institution === id))
      .map((study) => study.id),
};

const folders = filesIn(site.folder)
  .filter((file) => file.endsWith('/feed.xml'))
  .map((file) => file.slice(0, -'feed.xml'.length));

test('every condition, category, institution and study has a feed below its page', () => {
  const having = /^\/(sykdommer|fagomrader|sykehus|studier)\/[^/]+\/$/;
  const pages = ordinary.map(({ path }) => path).filter((path) => having.test(path));
  expect(folders.map((folder) => `/${folder}`).sort()).toEqual(pages.sort());
});

describe.each(folders.map((folder) => [folder]))('the feed at %s', (folder) => {
  const address = `https://studier.example.no/${folder}`;
  const atom = parseAtomFeed(read(site, `${folder}feed.xml`));

  test('is of the page it stands below', () => {
    const tag = tags.get(/^studier\/(.+)\/$/.exec(folder)?.[1] ?? '');
    expect(atom.id).toBe(tag ? `${tag}#news` : address);
    expect(atom.links?.map(({ href }) => href)).toEqual([`${address}feed.xml`, address]);
  });

  test('has each entry once, with an id of its own, the latest first', () => {
    const entries = atom.entries ?? [];
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map(({ updated }) => moment(updated));
    expect(days).toEqual([...days].sort().reverse());
    if (days[0] !== undefined) expect(moment(atom.updated)).toBe(days[0]);
  });
});

test('the feeds of the whole catalogue say the same as Atom and as JSON Feed', () => {
  const address = 'https://studier.example.no/';
  const atom = parseAtomFeed(read(site, 'feed.xml'));
  const json = parseJsonFeed(readJson<object>(site, 'feed.json'));
  const page = ordinary.find(({ path }) => path === '/');
  expect([json.feed_url, json.home_page_url]).toEqual([`${address}feed.json`, address]);
  expect(json.title).toBe(atom.title?.value);
  expect(json.language).toBe(page?.values('html', 'lang')[0]);
  expect(json.items?.length).toBeGreaterThan(20);
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
});

test.each(folders.filter((folder) => !folder.startsWith('studier/')))(
  'the feed at %s has the studies of its page, by their permanent names',
  (folder) => {
    const studies = studiesOf[folder.split('/')[0] ?? '']?.(idOf(folder)) ?? [];
    const ids = (parseAtomFeed(read(site, `${folder}feed.xml`)).entries ?? []).map(({ id }) => id);
    expect(ids.sort()).toEqual(studies.map((id) => tags.get(id)).sort());
  },
);

test('a study’s own feed has what is known to have happened to it, on its true day', () => {
  for (const study of rawStudies(site)) {
    const atom = parseAtomFeed(read(site, `studier/${study.id}/feed.xml`));
    const days = Object.fromEntries(
      (atom.entries ?? []).map(({ id, updated }) => [String(id).split('#')[1], moment(updated)]),
    );
    const updated = changed(study);
    const { confirmed } = study;
    const isSure = standingsOf(study, site.today).kind === 'confirmed';
    expect(days, study.id).toEqual({
      added: midnight(study.added),
      ...(updated !== study.added && { [`updated-${updated}`]: midnight(updated) }),
      ...(confirmed &&
        isSure &&
        confirmed !== study.added && { [`confirmed-${confirmed}`]: midnight(confirmed) }),
    });
  }
});

test('what is not the whole catalogue is followed by one feed', () => {
  const inJson = filesIn(site.folder).filter((file) => /(^|\/)feed\.json$/.test(file));
  expect(inJson).toEqual(['feed.json']);
});

test('the feed of a study is named by its pages', () => {
  for (const page of ordinary.filter(isStudyPage))
    expect(page.values('link[rel="alternate"][type]', 'href'), page.path).toEqual([
      expect.stringMatching(/^\/studier\/[^/]+\/feed\.xml$/),
      '/feed.xml',
      '/feed.json',
    ]);
});

test('a page names its own feed before those of the whole catalogue, in both languages', () => {
  for (const path of ['/sykdommer/cancer/', '/en/conditions/cancer/']) {
    const page = ordinary.find((candidate) => candidate.path === path);
    expect(page?.values('link[rel="alternate"][type]', 'href'), path).toEqual([
      '/sykdommer/cancer/feed.xml',
      '/feed.xml',
      '/feed.json',
    ]);
  }
});
