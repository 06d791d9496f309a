import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesDocument, shippedPackages } from '../../src/site/licences.ts';

const text = String(licencesDocument().content);

test('what is sent to readers stands with version, licence and its words', () => {
  for (const name of shippedPackages) {
    const { version, license } = JSON.parse(
      readFileSync(`node_modules/${name}/package.json`, 'utf8'),
    ) as Record<string, string>;
    expect(text).toContain(`${name} ${version}\n`);
    expect(text).toContain(`Licence: ${license}\n`);
  }
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('Copyright Digitaliseringsdirektoratet');
  expect(text).toContain('Copyright (c) Pagefind');
});

test('every package that a style sheet takes something of is among them', () => {
  const imported = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:@import|url\()\s*["']?((?:@[\w-]+\/)?[a-z][\w.-]*)\//g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(imported).toContain('@digdir/designsystemet-css');
  expect(imported.filter((name) => !shippedPackages.includes(name))).toEqual([]);
});
