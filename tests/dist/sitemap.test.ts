import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, frontMatter, rawStudies } from '../site-once/front-matter.ts';
import { demonstration, isStudyPage, ordinary, pages, read, site, where } from '../site-once/pages.ts';

const entries = new Map(
  [...read(site, 'sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)].map(
    ([, address = '', moment = '']) => [address.slice(site.origin.length), moment.slice(0, 10)],
  ),
);
const studies = rawStudies(site);

describe('the sitemap', () => {
  test('is named in robots.txt and in its index', () => {
    expect(read(site, 'robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://studier.example.no/sitemap-index.xml\n',
    );
    expect(read(site, 'sitemap-index.xml')).toContain('<loc>https://studier.example.no/sitemap-0.xml</loc>');
  });

  test('has every page but the untranslated English ones and those that are hidden', () => {
    const untranslated = studies.filter(({ english }) => !english).map(({ id }) => `/en/studies/${id}/`);
    const hidden = where(ordinary, (page) =>
      page.values('meta[name="robots"]', 'content').includes('noindex'),
    );
    const expected = ordinary
      .map(({ path }) => path)
      .filter((path) => !untranslated.includes(path) && !hidden.includes(path));
    expect([...entries.keys()].sort()).toEqual(expected.sort());
    expect(untranslated).toHaveLength(21);
    expect(hidden).toEqual(
      expect.arrayContaining(['/min-liste/', '/en/my-list/', '/om/stil/', '/en/about/style/']),
    );
  });

  test('dates a study page by its own text', () => {
    for (const { id, updated, english } of studies) {
      expect(entries.get(`/studier/${id}/`), id).toBe(updated);
      expect(entries.get(`/en/studies/${id}/`), id).toBe(english?.updated);
    }
  });

  test('dates an editorial page by its file', () => {
    const file = join(site.content, 'pages/nb/privacy.md');
    expect(entries.get('/om/personvern/')).toBe(frontMatter<{ updated: string }>(file).updated);
  });

  test('dates a page that gathers studies by the latest change among them', () => {
    const gathering = pages.filter(({ path }) => /^\/(en\/)?(sykdommer|fagomrader|conditions)\/./.test(path));
    for (const page of gathering) {
      const shown = page.values('.study-card a', 'href').map((href) => href.split('/').at(-2));
      const dates = studies.filter(({ id }) => shown.includes(id)).map(changed);
      expect(entries.get(page.path), page.path).toBe(dates.sort().at(-1));
    }
    expect(gathering.length).toBeGreaterThan(20);
  });

  test('never knows the day of the build', () => {
    expect([...entries.values()]).not.toContain(site.today);
    expect([...entries.keys()].filter((path) => isStudyPage({ path }))).toHaveLength(26 + 5);
  });
});

test('a demonstration lets crawlers in, so that they read noindex, but gives them no map', () =>
  expect(read(demonstration, 'robots.txt')).toBe('User-agent: *\nAllow: /\n'));
