import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, isStudyPage, ordinary, read, site } from '../site-once/pages.ts';

const kilobyte = 1024;
const gzipped = (bytes: string | Uint8Array): number => gzipSync(bytes).length;
const sizeOf = (path: string): number => gzipped(readFileSync(join(site.folder, path)));
const studyPages = ordinary.filter(isStudyPage);

// A font may be fetched by any page, so both count.
const fonts = filesIn(site.folder).filter((file) => file.endsWith('.woff2'));

test('a study page is at most 12 kB', () => {
  const sizes = studyPages.map(({ path, source }) => ({ path, size: gzipped(source) }));
  expect(sizes.filter(({ size }) => size > 12 * kilobyte)).toEqual([]);
});

test('a study page with its style, fonts and scripts is at most 60 kB', () => {
  const sizes = studyPages.map((page) => {
    const loaded = [...page.values('link[rel="stylesheet"]', 'href'), ...page.values('script[src]', 'src')];
    const parts = [...loaded.map((path) => path.slice(1)), ...fonts];
    return { path: page.path, size: parts.reduce((sum, path) => sum + sizeOf(path), gzipped(page.source)) };
  });
  expect(sizes.filter(({ size }) => size > 60 * kilobyte)).toEqual([]);
  expect(fonts).toHaveLength(2);
});

test('the search fetches at most 25 kB of script besides the engine', () => {
  const scripts = filesIn(join(site.folder, '_astro')).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, file) => sum + sizeOf(`_astro/${file}`), 0)).toBeLessThan(25 * kilobyte);
  expect(read(site, 'studier/index.html')).not.toContain('/pagefind/pagefind.js');
});
