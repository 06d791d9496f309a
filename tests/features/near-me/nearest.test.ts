import { expect, test } from 'vitest';
import type { PackedHospital } from '../../../src/features/near-me/file.ts';
import { nearestHospitals } from '../../../src/features/near-me/nearest.ts';

const hospital = (name: string, open: number, towns: PackedHospital['towns']): PackedHospital => ({
  id: name,
  name,
  isHospital: true,
  also: [],
  towns,
  open,
  uncertain: 0,
  studies: [],
});
const here = { latitude: 60, longitude: 10 };
const near = (...hospitals: PackedHospital[]) => nearestHospitals({ hospitals }, here);
const names = (...hospitals: PackedHospital[]) => near(...hospitals).map(({ name }) => name);

test('the nearest hospital comes first, one with no known place last', () => {
  const far = hospital('far', 9, [['F', 62, 10]]);
  const close = hospital('close', 1, [['C', 60.1, 10]]);
  const nowhere = hospital('nowhere', 9, [['N']]);
  expect(names(nowhere, far, close)).toEqual(['close', 'far', 'nowhere']);
});

test('a hospital without open studies is not listed', () => {
  expect(names(hospital('closed', 0, [['C', 60, 10]]))).toEqual([]);
});

test('a hospital is as near as the nearest of its towns, and names them in that order', () => {
  const towns: PackedHospital['towns'] = [['Main', 61, 10], ['Unknown'], ['Side', 60.1, 10]];
  const [first, second] = near(hospital('one', 1, [['O', 60.5, 10]]), hospital('several', 1, towns));
  expect([first?.name, second?.name]).toEqual(['several', 'one']);
  expect(first?.towns.map(({ name }) => name)).toEqual(['Side', 'Main', 'Unknown']);
  expect(first?.towns.at(-1)?.kilometres).toBeUndefined();
});

test('among hospitals that are as near, the one with most open studies comes first, then by name', () => {
  const b = hospital('b', 2, [['B', 60.001, 10]]);
  const a = hospital('a', 2, [['A', 60.002, 10]]);
  const most = hospital('most', 5, [['M', 60.03, 10]]);
  expect(names(b, a, most)).toEqual(['most', 'a', 'b']);
});
