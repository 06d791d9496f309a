import { expect, test } from 'vitest';
import { areas } from '../../src/features/body/areas.ts';
import { own } from './catalogue.ts';

test('every municipality of Norway has a point in the country', () => {
  const municipalities = own.places.filter(({ municipality }) => municipality !== undefined);
  expect(municipalities.length, 'when municipalities are joined or divided, this number changes too').toBe(
    357,
  );
  for (const { name, latitude, longitude } of own.places) {
    expect(latitude, name).toBeGreaterThan(57.9);
    expect(longitude, name).toBeLessThan(31.2);
  }
});

test('every area of the body leads to a category', () => {
  const categories = own.categories.map(({ id }) => id);
  expect(areas.map(({ category }) => category).filter((id) => !categories.includes(id))).toEqual([]);
});
