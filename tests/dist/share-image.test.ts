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

describe('the picture beside a shared link', () => {
  test('is there, small enough for every preview', () => {
    const pictures = new Set(shared.map(pictureOf));
    const missing = [...pictures].filter((path) => !existsSync(join(site.folder, path)));
    expect(missing).toEqual([]);
    const sizes = [...pictures].map((path) => statSync(join(site.folder, path)).size);
    expect(Math.max(...sizes)).toBeLessThan(30 * 1024);
  });

  test('is a study’s own in each language it is written in, and none is made in vain', () => {
    const translated = rawStudies(site).filter(({ english }) => english).length;
    const pictures = new Set(studies.map(pictureOf));
    expect(pictures.size).toBe(26 + translated);
    const made = readdirSync(join(site.folder, 'share')).map((name) => `/share/${name}`);
    expect(made.sort()).toEqual([...pictures].sort());
  });

  test('tells a study’s title and status to those who cannot see it', () => {
    for (const page of studies) {
      const [title = ''] = page.texts('h1');
      const alt = property(page, 'image:alt');
      expect(alt.startsWith(title), page.path).toBe(true);
      expect(alt.slice(title.length), page.path).toMatch(/[a-zæøå]{3}.*\.$/);
    }
  });

  test('is the site’s own on every other page', () => {
    const others = shared.filter((page) => !isStudyPage(page));
    expect(others.length).toBeGreaterThan(50);
    expect([...new Set(others.map(pictureOf))]).toEqual(['/share.png']);
  });
});
