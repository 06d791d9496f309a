import { expect, test } from 'vitest';
import { norwayOf, type WorldAtlas } from '../../../src/features/map/drawing/index.ts';

const square = (x: number, y: number): number[][] => [
  [x, y],
  [x, y + 1],
  [x + 1, y + 1],
  [x + 1, y],
  [x, y],
];
const atlasOf = (...countries: { id: string; arcs: number[][][] }[]): WorldAtlas => ({
  type: 'Topology',
  arcs: [square(10, 60), square(15, 78), square(-8, 71)],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: countries.map((country) => ({ type: 'MultiPolygon', ...country })),
    },
  },
});

test('Norway is its mainland, without Svalbard and Jan Mayen', () => {
  const atlas = atlasOf({ id: '578', arcs: [[[0]], [[1]], [[2]]] });
  expect(norwayOf(atlas).coordinates).toEqual([[square(10, 60)]]);
});

test('an atlas without Norway is refused', () => {
  expect(() => norwayOf(atlasOf({ id: '752', arcs: [[[0]]] }))).toThrow('The atlas has no Norway.');
});
