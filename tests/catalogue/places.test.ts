import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { valid } from '../valid.ts';
import { fixtureFiles, readFixture, temporaryFolder, today } from './content.ts';

const place = (id: string) => valid.places.find((candidate) => candidate.id === id);

test('a place has its own point, its town’s, or its local hospital’s, and says which', () => {
  expect(place('testvik')).toMatchObject({ latitude: 60.1, longitude: 5.2, measuredFrom: undefined });
  expect(place('ytre-testvik')).toMatchObject({
    latitude: 60.2,
    longitude: 5.05,
    measuredFrom: { name: 'Testsund', because: 'town' },
  });
  expect(place('blafjell')).toMatchObject({
    latitude: 69.6,
    longitude: 18.9,
    measuredFrom: { name: 'Testfjord', because: 'local-hospital' },
  });
});

test('a catalogue may have no file of places', () => {
  expect(Object.keys(fixtureFiles('tolerated/quoted-signs'))).not.toContain('places.yaml');
  expect(readFixture('tolerated/quoted-signs').catalogue?.places).toEqual([]);
});

test('a list of places that cannot be read is told once, not once for each reference', () => {
  const root = temporaryFolder({
    'places.yaml':
      '- { id: testvik, name: Testvik, latitude: nord }\n- { id: testnes, name: Testnes, town: testvik }\n',
  });
  const { problems } = readCatalogue({ root, today });
  expect(problems.map((problem) => problem.rule)).toEqual(['decimal-number', 'site-file']);
});
