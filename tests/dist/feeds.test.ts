import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { changed, rawStudies } from '../site-once/front-matter.ts';
import { demonstration, read, readJson, site } from '../site-once/pages.ts';

const midnight = (day: string): string => `${day}T00:00:00.000Z`;

const expected = rawStudies(site)
  .map((study) => ({
    id: `https://studier.example.no/studier/${study.id}/`,
    url: `https://studier.example.no/studier/${study.id}/`,
    title: study.shortTitle,
    published: midnight(study.added),
    updated: midnight(changed(study)),
  }))
  .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1));

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
