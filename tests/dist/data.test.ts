import { describe, expect, test } from 'vitest';
import { filesIn, type PublishedPage, pages, site } from '../site-once/pages.ts';

const pageAt = (path: string): PublishedPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
};
const norwegian = pageAt('/data/');
const english = pageAt('/en/data/');

describe.each([
  ['Norwegian', norwegian],
  ['English', english],
])('the page on data in %s', (_, page) => {
  test('tells of every kind of document that is published', () => {
    const links = page.values('.data-files a', 'href').map((path) => path.slice(1));
    const told = new Set(links.map((path) => path.split('/').slice(0, -1).join('/')));
    const published = filesIn(site.folder).filter((file) => /^(api|fhir|dcat)\//.test(file));
    const folders = new Set(published.map((file) => file.split('/').slice(0, -1).join('/')));
    expect([...folders].filter((folder) => !told.has(folder))).toEqual([]);
    const single = published.filter((file) => /^(api\/v1|fhir\/r\d)\/[^/]+$/.test(file));
    expect(single.filter((file) => !links.includes(file))).toEqual([]);
    expect(links.filter((path) => !filesIn(site.folder).includes(path))).toEqual([]);
  });

  test('has three examples, with the whole address of the list', () => {
    const examples = page.texts('[data-code]');
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(example).toContain(`${site.origin}/api/v1/studies.json`);
  });

  test('is a catalogue of data with files, in structured data too', () => {
    const [script] = page.all('script[type="application/ld+json"]');
    const [catalog] = JSON.parse(script?.textContent ?? '')['@graph'];
    expect(catalog).toMatchObject({
      '@type': 'DataCatalog',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    for (const dataset of catalog.dataset) {
      expect(dataset.description.length).toBeGreaterThan(50);
      for (const { contentUrl } of dataset.distribution) {
        expect(filesIn(site.folder)).toContain(contentUrl.slice(site.origin.length + 1));
      }
    }
  });
});
