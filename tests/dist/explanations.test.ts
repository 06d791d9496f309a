import { expect, test } from 'vitest';
import { attributeOf } from '../site-once/html.ts';
import { demonstration, filesIn, pages, pagesOf, read, site } from '../site-once/pages.ts';

test.each([
  ['the site', pages],
  ['a site in a folder', pagesOf(demonstration)],
])('every explanation on %s leads to its word in the glossary', (_, published) => {
  const glossaries = new Map(
    published
      .filter(({ path }) => /\/(ordliste|glossary)\/$/.test(path))
      .map((page) => [page.path, page.values('dl.terms > div', 'id')]),
  );
  expect(glossaries.size).toBe(2);
  const links = published.flatMap((page) =>
    page.all('.explanation').map((note) => {
      const word = page
        .values('button.explained', 'popovertarget')
        .filter((target) => target === attributeOf(note, 'id'));
      expect(word, page.path).toHaveLength(1);
      return note.querySelector('a')?.getAttributeValue('href')?.split('#') ?? [];
    }),
  );
  expect(links.length).toBeGreaterThanOrEqual(2);
  for (const [path = '', id = ''] of links) expect(glossaries.get(path), path).toContain(id);
});

test('words are explained on pages alone, never in feeds, data or the search', () => {
  const others = filesIn(site.folder).filter((file) => /\.(json|xml|txt|csv|ttl|bin)$/.test(file));
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter((file) => read(site, file).includes('popovertarget'))).toEqual([]);
});
