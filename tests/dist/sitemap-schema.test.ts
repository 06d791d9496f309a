import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesIn, read, site } from '../site-once/pages.ts';

/** The schema of sitemaps.org, https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd. */
const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');

const faultsOf = async (contents: string): Promise<string[]> => {
  const { errors } = await validateXML({ xml: { fileName: 'sitemap.xml', contents }, schema });
  return errors.map(({ message }) => message);
};

const sitemaps = filesIn(site.folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));

test('every sitemap keeps the schema of sitemaps.org', async () => {
  expect(sitemaps).not.toEqual([]);
  for (const file of sitemaps) expect(await faultsOf(read(site, file)), file).toEqual([]);
});

test.each([
  ['a date in words', /<lastmod>[^<]+/, '<lastmod>i går'],
  ['an entry without an address', /<loc>[^<]+<\/loc>/, ''],
  ['an element that there is not', '<url>', '<url><title>x</title>'],
])('%s is seen', async (_, right, wrong) => {
  const broken = read(site, 'sitemap-0.xml').replace(right, wrong);
  expect(await faultsOf(broken)).not.toEqual([]);
});
