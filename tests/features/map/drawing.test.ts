import { describe, expect, test } from 'vitest';
import {
  type Drawing,
  drawTowns,
  splitTowns,
  type Town,
  townsOf,
} from '../../../src/features/map/drawing/index.ts';
import { mapGrounds } from '../../../src/features/map/grounds.ts';
import { institution, valid } from '../../valid.ts';

const grounds = mapGrounds();
const leastRadius = 12;

const townAt = (name: string, longitude: number, latitude: number, open: number): Town => ({
  anchor: name,
  name,
  region: 'vest',
  institutions: [{ institution: institution('testsykehuset-vest'), open, uncertain: 0, total: open }],
  unnamed: undefined,
  at: [longitude, latitude],
  open,
  uncertain: 0,
  total: open,
});
const draw = (towns: readonly Town[]): Drawing[] => {
  const { country, detail } = splitTowns(towns);
  const most = Math.max(1, ...towns.map(({ open }) => open));
  return [drawTowns(grounds.country, country, most), drawTowns(grounds.detail, detail, most)];
};
const real = [
  townAt('Tromsø', 18.98, 69.68, 7),
  townAt('Trondheim', 10.39, 63.42, 11),
  townAt('Bergen', 5.35, 60.37, 8),
  townAt('Haugesund', 5.28, 59.41, 2),
  townAt('Kirkenes', 30.05, 69.72, 0),
  townAt('Oslo', 10.71, 59.95, 14),
  townAt('Bærum', 10.51, 59.9, 0),
  townAt('Nesodden', 10.64, 59.83, 1),
];

describe('the ground of the maps', () => {
  test('is Norway upright, in few kilobytes', () => {
    const { country, detail } = grounds;
    expect(country.height).toBeGreaterThan(country.width);
    expect(country.outline).toMatch(/^(M[\d.,]+l[-\d., ]+z)+$/);
    // Each step is one along the coast, and all of them end near where they began.
    for (const ring of country.outline.split('z').slice(0, -1)) {
      const steps = (ring.split('l')[1] ?? '').split(' ').map((step) => step.split(',').map(Number));
      const along = (axis: number): number => steps.reduce((sum, step) => sum + (step[axis] ?? 0), 0);
      expect(Math.hypot(along(0), along(1))).toBeLessThan(6);
      expect(Math.max(...steps.map(([x = 0, y = 0]) => Math.hypot(x, y)))).toBeLessThan(60);
    }
    expect(country.outline.length).toBeLessThan(18_000);
    expect(detail.outline.length).toBeLessThan(6_000);
  });

  test('has room for a mark and a line of text below it on the southernmost coast', () => {
    const { height, projection } = grounds.country;
    const lindesnes = projection([7.05, 57.98]);
    expect(height - (lindesnes?.[1] ?? height)).toBeGreaterThan(leastRadius + 16);
  });

  test('has the enlarged part where it lies in the country', () => {
    const { country, enlarged } = grounds;
    expect(enlarged.x + enlarged.width).toBeLessThan(country.width);
    expect(enlarged.y).toBeGreaterThan(country.height / 2);
    expect(enlarged.y + enlarged.height).toBeLessThan(country.height);
  });
});

describe('towns on the maps', () => {
  test('are all there, each once, and the crowded ones on the larger map', () => {
    const [country, detail] = draw(real);
    expect(country?.marks.map(({ town }) => town.name).sort()).toEqual(
      ['Bergen', 'Haugesund', 'Kirkenes', 'Tromsø', 'Trondheim'].sort(),
    );
    expect(detail?.marks.map(({ town }) => town.name)).toEqual(['Oslo', 'Nesodden', 'Bærum']);
  });

  test('lie as they do in the country', () => {
    const [country] = draw(real);
    const at = (name: string) => country?.marks.find(({ town }) => town.name === name);
    expect(at('Tromsø')?.y).toBeLessThan(at('Trondheim')?.y ?? 0);
    expect(at('Trondheim')?.y).toBeLessThan(at('Bergen')?.y ?? 0);
    expect(at('Bergen')?.x).toBeLessThan(at('Kirkenes')?.x ?? 0);
  });

  test('never cover each other or the part with a larger map', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      townAt(`Sted ${index}`, 5 + (index % 8) * 0.5, 58.3 + Math.floor(index / 8), index),
    );
    for (const { marks } of draw([...real, ...crowd])) {
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          const room = Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;
          expect(room, `${one.town.name} and ${other.town.name}`).toBeGreaterThan(1);
        }
      }
    }
  });

  test('are inside the drawing, large enough to be hit, and larger with more studies', () => {
    for (const { marks, width, height } of draw(real)) {
      for (const { x, y, radius } of marks) {
        expect(radius).toBeGreaterThanOrEqual(leastRadius);
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(leastRadius);
      }
      const sizes = marks.map(({ radius }) => radius);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  test('are drawn alike each time', () => {
    expect(draw(townsOf(valid))).toEqual(draw(townsOf(valid)));
  });

  test('of which nobody knows the place are in no drawing', () => {
    const nowhere = { ...townAt('Et sted', 0, 0, 3), at: undefined };
    expect(draw([nowhere]).flatMap(({ marks }) => marks)).toEqual([]);
  });
});
