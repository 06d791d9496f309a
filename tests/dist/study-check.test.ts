import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, ordinary, site } from '../site-once/pages.ts';

const scripts = filesIn(join(site.folder, '_astro')).filter((file) => /^Checklist.*\.js$/.test(file));

test('the checklist takes at most 3 kB of script', () => {
  expect(scripts).toHaveLength(1);
  const script = readFileSync(join(site.folder, '_astro', scripts[0] ?? ''), 'utf8');
  // Nothing else is fetched with it.
  expect(script).not.toMatch(/\bimport\b/);
  expect(gzipSync(script).length).toBeLessThan(3 * 1024);
});

test('only pages with a checklist load its script, which does not hold them up', () => {
  const loading = ordinary.filter((page) => page.source.includes(scripts[0] ?? 'no script'));
  const asking = ordinary.filter((page) => page.source.includes('data-check-place'));
  expect(loading.map(({ path }) => path)).toEqual(asking.map(({ path }) => path));
  // Every open and waiting study but the one with the fewest fields, in both languages.
  expect(asking).toHaveLength(2 * 19);
  for (const { source } of loading) expect(source).toMatch(/<script type="module" src="[^"]*Checklist/);
});
