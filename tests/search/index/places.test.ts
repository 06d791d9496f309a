import { describe, expect, test } from 'vitest';
import { nearFile } from '../../../src/features/near-me/document.ts';
import { placesOf } from '../../../src/search/index/make-places.ts';
import { valid } from '../../valid.ts';

const file = placesOf(valid);
const near = nearFile(valid, 'nb');

describe('the places of the search', () => {
  test('have the points of the page near me', () => {
    expect(file.places).toEqual(near.places.map(([name, , ...point]) => [name, ...point]));
    const towns = new Map(file.institutions.map(([id, , ...itsTowns]) => [id, itsTowns]));
    const known = near.hospitals.flatMap(({ id, towns: its }) => (id === undefined ? [] : [{ id, its }]));
    expect(known.length).toBeGreaterThan(3);
    for (const { id, its } of known) expect(towns.get(id)).toEqual(its);
    const unnamed = near.hospitals.filter(({ id }) => id === undefined);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { towns: its } of unnamed) expect(file.towns).toContainEqual(its[0]);
  });

  test('hold every institution, and every town whose hospital no record names', () => {
    expect(file.institutions.map(([id, region]) => [id, region])).toEqual(
      valid.institutions.map(({ id, region }) => [id, region ?? '']),
    );
    const towns = valid.studies.flatMap(({ unnamedSites }) => unnamedSites.map(({ town }) => town));
    expect(file.towns.map(([name]) => name)).toEqual([...new Set(towns)].sort());
    expect(towns.length).toBeGreaterThan(0);
  });
});
