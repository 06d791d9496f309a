import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { filesIn, isStudyPage, ordinary, type PublishedPage, read, site } from '../site-once/pages.ts';

const kilobyte = 1024;
const gzipped = (bytes: string | Uint8Array): number => gzipSync(bytes).length;
const sizeOf = (path: string): number => gzipped(readFileSync(join(site.folder, path)));
const studyPages = ordinary.filter(isStudyPage);

// A font may be fetched by any page, so both count.
const fonts = filesIn(site.folder).filter((file) => file.endsWith('.woff2'));

/** The scripts that a page fetches by itself, with what they import. */
function scriptsOf(page: PublishedPage): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const imported = readFileSync(join(site.folder, path), 'utf8').matchAll(
      /\b(?:from|import)\s*"\.\/([^"]+)"/g,
    );
    for (const [, name] of imported) follow(`_astro/${name}`);
  };
  for (const src of page.values('script[src]', 'src')) follow(src.slice(1));
  return [...found].filter((path) => path.startsWith('_astro/'));
}

test('a study page is at most 12 kB', () => {
  const sizes = studyPages.map(({ path, source }) => ({ path, size: gzipped(source) }));
  expect(sizes.filter(({ size }) => size > 12 * kilobyte)).toEqual([]);
});

test('a study page with its style, fonts and scripts is at most 60 kB', () => {
  const sizes = studyPages.map((page) => {
    const styles = page.values('link[rel="stylesheet"]', 'href').map((path) => path.slice(1));
    const parts = [...styles, ...scriptsOf(page), ...fonts];
    return { path: page.path, size: parts.reduce((sum, path) => sum + sizeOf(path), gzipped(page.source)) };
  });
  expect(sizes.filter(({ size }) => size > 60 * kilobyte)).toEqual([]);
  expect(fonts).toHaveLength(2);
});

test('a study has its pages, one feed, its data and nothing else under its name', () => {
  const files = filesIn(site.folder);
  const others = rawStudies(site).map(({ id }) => ({
    id,
    files: files
      .filter((file) => file.split(/[/.]/).includes(id) && !/\/(plakat|poster)\//.test(file))
      .sort(),
  }));
  expect(others.length).toBeGreaterThan(20);
  for (const { id, files } of others)
    expect(files).toEqual([
      `api/v1/studies/${id}.json`,
      `en/studies/${id}/index.html`,
      `studier/${id}/feed.xml`,
      `studier/${id}/index.html`,
    ]);
});

test('the search has at most one file for every two studies, beside what there is one of', () => {
  const cards = filesIn(join(site.folder, 'pagefind/card')).filter((file) => !file.includes('place'));
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.length).toBeLessThanOrEqual(rawStudies(site).length / 2);
});

const scriptWeights = ordinary.map((page) => ({
  path: page.path,
  size: scriptsOf(page).reduce((sum, path) => sum + sizeOf(path), 0),
}));
const isList = ({ path }: { path: string }): boolean =>
  /^\/(studier|en\/studies)\/((side|page)\/\d+\/)?$/.test(path);

// Measured: 19.0 kB in the list, where readers search: what understands names runs there; 5.6 kB at most elsewhere, near me.
test('the list fetches at most 20 kB of script besides the engine of the search, and no other page more than 6 kB', () => {
  const lists = scriptWeights.filter(isList);
  expect(Math.max(...lists.map(({ size }) => size))).toBeGreaterThan(10 * kilobyte);
  expect(lists.filter(({ size }) => size > 20 * kilobyte)).toEqual([]);
  expect(scriptWeights.filter((page) => !isList(page) && page.size > 6 * kilobyte)).toEqual([]);
  expect(read(site, 'studier/index.html')).not.toContain('/pagefind/pagefind.js');
});

/** What the form alone fetches, once a reader is there: what judges a study, and the parser for files that are strange. */
const isOfForm = (file: string): boolean => /^(?:whole|whole-yaml|RegisteringView)\.[^/]*js$/.test(file);

// Measured: 76 kB.
test('the form fetches at most 90 kB of script in all, and no other page anything of it', () => {
  const scripts = filesIn(join(site.folder, '_astro')).filter((file) => file.endsWith('.js'));
  const [form] = ordinary.filter(({ path }) => path === '/meld-inn/');
  const own = form ? scriptsOf(form) : [];
  const whole = scripts.filter((file) => /^whole\./.test(file)).map((file) => `_astro/${file}`);
  expect(whole).toHaveLength(1);
  const size = [...own, ...whole].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(size).toBeGreaterThan(60 * kilobyte);
  expect(size).toBeLessThanOrEqual(90 * kilobyte);
  const others = ordinary
    .filter(({ path }) => !/^\/(meld-inn|en\/submit-a-study)\/$/.test(path))
    .flatMap(scriptsOf);
  expect(others.filter((path) => isOfForm(path.slice('_astro/'.length)))).toEqual([]);
});

const ofForm = (file: string): boolean => isOfForm(file.slice('_astro/'.length));
const fetched = new Set(ordinary.flatMap(scriptsOf).filter((file) => !ofForm(file)));
/** The scripts that a page fetches once a reader needs them, and no page by itself. */
const fetchedLater = new Set(
  [...fetched]
    .flatMap((path) => [
      ...readFileSync(join(site.folder, path), 'utf8').matchAll(/\bimport\(\s*[`"']\.\/([^`"']+)[`"']/g),
    ])
    .map(([, name]) => `_astro/${name}`),
);

// Measured: 30.0 kB by pages themselves, and 7.3 kB later: what understands words that are no names, distances, where to
// go from an answer without open studies, and the search of browsers that cannot run the index.
test('all scripts that pages fetch are 31 kB together, besides the engine of the search and the form, and 8 kB more come where they are needed', () => {
  const scripts = filesIn(join(site.folder, '_astro'))
    .filter((file) => file.endsWith('.js') && !isOfForm(file))
    .map((file) => `_astro/${file}`);
  expect(scripts.filter((file) => !fetched.has(file) && !fetchedLater.has(file))).toEqual([]);
  expect([...fetchedLater].filter((file) => fetched.has(file))).toEqual([]);
  const sizeOfAll = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  expect(sizeOfAll(fetched)).toBeGreaterThan(20 * kilobyte);
  expect(sizeOfAll(fetched)).toBeLessThanOrEqual(31 * kilobyte);
  expect(sizeOfAll(fetchedLater)).toBeGreaterThan(kilobyte);
  expect(sizeOfAll(fetchedLater)).toBeLessThanOrEqual(8 * kilobyte);
});
