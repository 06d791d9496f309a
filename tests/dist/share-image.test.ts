import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { isStudyPage, ordinary, type PublishedPage, site } from '../site-once/pages.ts';

const property = (page: PublishedPage, name: string): string =>
  page.values(`meta[property="og:${name}"]`, 'content').join();
const pictureOf = (page: PublishedPage): string => property(page, 'image').slice(site.origin.length);
const shared = ordinary.filter((page) => property(page, 'image') !== '');
const studies = shared.filter(isStudyPage);
const idOf = ({ path }: PublishedPage): string => path.split('/').at(-2) ?? '';
const statusOf = (page: PublishedPage): string => page.values('main .status', 'data-status')[0] ?? '';
const ahead = studies.filter((page) => ['recruiting', 'not-yet-recruiting'].includes(statusOf(page)));
const others = studies.filter((page) => !ahead.includes(page));

describe('the picture beside a shared link', () => {
  test('is there, small enough for every preview', () => {
    const pictures = new Set(shared.map(pictureOf));
    const missing = [...pictures].filter((path) => !existsSync(join(site.folder, path)));
    expect(missing).toEqual([]);
    const sizes = [...pictures].map((path) => statSync(join(site.folder, path)).size);
    expect(Math.max(...sizes)).toBeLessThan(30 * 1024);
  });

  test('is the own one of each study that takes in participants, or will, in each language it is written in', () => {
    const ids = new Set(ahead.map((page) => idOf(page)));
    const translated = rawStudies(site).filter(({ id, english }) => english && ids.has(id)).length;
    expect(ids.size).toBeGreaterThan(5);
    expect(new Set(ahead.map(pictureOf)).size).toBe(ids.size + translated);
  });

  test('is the same for the others that stand alike, in each language of their pages', () => {
    const alike = Map.groupBy(others, (page) => `${statusOf(page)} ${page.values('html', 'lang').join()}`);
    expect(alike.size).toBeGreaterThan(5);
    const pictures = [...alike.values()].map((some) => [...new Set(some.map(pictureOf))]);
    expect(pictures.filter((some) => some.length !== 1)).toEqual([]);
    expect(new Set(pictures.flat()).size).toBe(alike.size);
  });

  test('is on a page: none is made in vain', () => {
    const made = readdirSync(join(site.folder, 'share')).map((name) => `/share/${name}`);
    expect(made.sort()).toEqual([...new Set(studies.map(pictureOf))].sort());
  });

  test('tells those who cannot see it what stands on it: the title, or that it is a study, and the status', () => {
    for (const page of studies) {
      const [title = ''] = ahead.includes(page)
        ? page.texts('h1')
        : [/^\/en\//.test(page.path) ? 'Clinical study.' : 'Klinisk studie.'];
      const alt = property(page, 'image:alt');
      expect(alt.startsWith(title), page.path).toBe(true);
      expect(alt.slice(title.length), page.path).toMatch(/[a-zæøå]{3}.*\.$/);
    }
  });

  test('is the site’s own on every other page', () => {
    const elsewhere = shared.filter((page) => !isStudyPage(page));
    expect(elsewhere.length).toBeGreaterThan(50);
    expect([...new Set(elsewhere.map(pictureOf))]).toEqual(['/share.png']);
  });
});
