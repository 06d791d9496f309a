import { expect, test } from 'vitest';
import { attributeOf } from '../site-once/html.ts';
import { pages } from '../site-once/pages.ts';
import { token } from '../tokens.ts';

test('the browser’s own edge is the surface of the theme, in light and dark', () => {
  const said = pages
    .flatMap((page) => page.all('meta[name="theme-color"]'))
    .map((meta) => `${attributeOf(meta, 'media')} ${attributeOf(meta, 'content')}`);
  expect(said.length).toBeGreaterThan(100);
  expect([...new Set(said)]).toEqual([
    `(prefers-color-scheme: light) ${token('surface', 'light')}`,
    `(prefers-color-scheme: dark) ${token('surface', 'dark')}`,
  ]);
});

test('the form for web editors begins with the accent of the theme', () => {
  const offered = pages.flatMap((page) => page.values('input[type="color"]', 'value'));
  expect([...new Set(offered)]).toEqual([token('accent')]);
});
