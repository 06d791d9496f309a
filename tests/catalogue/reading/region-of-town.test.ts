import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/index.ts';
import { study } from '../../valid.ts';
import { filesOfValid, temporaryFolder, today } from '../content.ts';

const file = 'studies/bare-det-viktigste.md';

/** The regions of a study whose only site is a hospital in this town that nobody names. */
function regionOf(town: string): unknown {
  const files = filesOfValid().map(({ path, text }) => [
    path,
    path === file ? text.replace('town: "Testvik"', `town: "${town}"`) : text,
  ]);
  const root = temporaryFolder(Object.fromEntries(files));
  const { catalogue } = readCatalogue({ root, today });
  const found = catalogue?.studies.find(({ id }) => id === 'bare-det-viktigste');
  expect(found?.unnamedSites.map((site) => site.town)).toEqual([town]);
  expect(found?.regions).toEqual(found?.unnamedSites.flatMap(({ region }) => region ?? []));
  return found?.regions;
}

test('a town is in the region of the institutions there', () => {
  expect(study('bare-det-viktigste').regions).toEqual(['vest']);
  expect(regionOf('Testfjord')).toEqual(['nord']);
});

test('a town without an institution is in the region of its local hospital', () => {
  expect(regionOf('Blåfjell')).toEqual(['nord']);
  expect(regionOf('Ytre Testvik')).toEqual(['vest']);
});

test('a town that is no municipality is where the municipality is that it is the centre of', () =>
  expect(regionOf('Testsund')).toEqual(['vest']));

test('a town that nobody knows is in no region', () => expect(regionOf('Ukjent')).toEqual([]));
