import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, ordinary, site } from '../site-once/pages.ts';

const scripts = filesIn(join(site.folder, '_astro')).filter((file) => /^Checklist.*\.js$/.test(file));

const folder = join(site.folder, '_astro');
const imported = (script: string): string[] =>
  [...script.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);

test('the checklist takes at most 3 kB of script, with the few parts that it shares with others', () => {
  expect(scripts).toHaveLength(1);
  const script = readFileSync(join(folder, scripts[0] ?? ''), 'utf8');
  const shared = imported(script);
  expect(shared.length).toBeLessThanOrEqual(1);
  const parts = shared.map((name) => readFileSync(join(folder, name), 'utf8'));
  // Nothing else is fetched with it.
  expect(parts.flatMap(imported)).toEqual([]);
  expect([script, ...parts].join('')).not.toMatch(/\bimport\(/);
  const sizes = [script, ...parts].map((part) => gzipSync(part).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3 * 1024);
});

test('only pages with a checklist load its script, which does not hold them up', () => {
  const loading = ordinary.filter((page) => page.source.includes(scripts[0] ?? 'no script'));
  const asking = ordinary.filter((page) => page.source.includes('data-check-place'));
  expect(loading.map(({ path }) => path)).toEqual(asking.map(({ path }) => path));
  // Every study that is sure to be open or waiting, but the one with the fewest fields, in both languages.
  expect(asking).toHaveLength(2 * 18);
  for (const { source } of loading) expect(source).toMatch(/<script type="module" src="[^"]*Checklist/);
});
