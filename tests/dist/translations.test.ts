import { describe, expect, test } from 'vitest';
import { attributeOf } from '../site-once/html.ts';
import {
  demonstration,
  isFrame,
  isNotFound,
  isPoster,
  isStudyPage,
  type PublishedPage,
  pages,
  pagesOf,
  site,
  where,
} from '../site-once/pages.ts';

/** The languages a page says it is in, with their addresses: `{ nb: '/studier/', en: '/en/studies/' }`. */
const translationsOf = (page: PublishedPage, origin: string): Record<string, string> =>
  Object.fromEntries(
    page
      .all('link[hreflang]')
      .map((link) => [attributeOf(link, 'hreflang'), attributeOf(link, 'href')?.slice(origin.length)]),
  );

describe.each([
  ['the shared site', site, pages],
  ['a nynorsk site in a folder of its host', demonstration, pagesOf(demonstration)],
])('in %s', (_, { origin, base }, all) => {
  const translated = all.filter((page) => page.all('link[hreflang]').length > 0);
  const byPath = new Map(all.map((page) => [page.path, page]));

  test('each page and its translation name each other, in the languages they are in', () => {
    const faults = translated.flatMap((page) => {
      const { 'x-default': _default, ...translations } = translationsOf(page, origin);
      return Object.entries(translations).flatMap(([language, path]) => {
        const other = byPath.get(path);
        if (!other) return [`${page.path} names ${path}, which does not exist`];
        if (other.values('html', 'lang')[0] !== language) return [`${page.path} calls ${path} ${language}`];
        const back = translationsOf(other, origin);
        return JSON.stringify(back) === JSON.stringify(sorted(translationsOf(page, origin), back))
          ? []
          : [`${page.path} and ${path} disagree`];
      });
    });
    expect(faults).toEqual([]);
  });

  test('a page names itself, one translation, and the Norwegian page for every other reader', () => {
    const wrong = where(translated, (page) => {
      const { 'x-default': fallback, ...translations } = translationsOf(page, origin);
      const paths = Object.values(translations);
      const norwegian = translations['nb'] ?? translations['nn'];
      return paths.length !== 2 || !paths.includes(page.path) || fallback !== norwegian;
    });
    expect(wrong).toEqual([]);
  });

  test('every ordinary page but an untranslated study has a translation', () => {
    const alone = all.filter(
      (page) => !translated.includes(page) && !isNotFound(page) && !isPoster(page) && !isFrame(page),
    );
    expect(alone.every(isStudyPage)).toBe(true);
    expect(alone).toHaveLength(2 * 21);
  });

  test('an untranslated English study page points to the Norwegian one and marks its text as Norwegian', () => {
    const untranslated = all.filter(
      (page) => page.path.startsWith(`${base}en/`) && isStudyPage(page) && !translated.includes(page),
    );
    for (const page of untranslated) {
      const [canonical = ''] = page.values('link[rel="canonical"]', 'href');
      const norwegian = byPath.get(canonical.slice(origin.length));
      expect(norwegian?.values('html', 'lang'), page.path).toEqual(page.values('h1', 'lang'));
      expect(page.all('.notice').length, page.path).toBeGreaterThan(0);
    }
    expect(untranslated).toHaveLength(21);
  });
});

/** The same translations in another's order. */
const sorted = (translations: Record<string, string>, like: Record<string, string>): object =>
  Object.fromEntries(Object.keys(like).map((language) => [language, translations[language]]));
