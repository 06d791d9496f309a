import { describe, expect, test } from 'vitest';
import { spokenKilometres } from '../../../src/catalogue/browser.ts';
import { kilometresBetween } from '../../../src/catalogue/index.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the distance between two points', () => {
  // A quarter of a great circle of a globe with a radius of 6371 km is 10 007.5 km.
  test.each([
    ['is nothing from a point to itself', at(60.4, 5.3), at(60.4, 5.3), 0],
    ['from the equator to the pole is a quarter of the globe', at(0, 0), at(90, 0), 10_007.5],
    ['a quarter along the equator is as long', at(0, 0), at(0, 90), 10_007.5],
    ['is half the globe to the opposite side', at(45, 10), at(-45, -170), 20_015.1],
    ['of a degree northwards is 111 km everywhere', at(60, 5), at(61, 5), 111.2],
    ['of a degree eastwards is half of that at 60 degrees north', at(60, 5), at(60, 6), 55.6],
  ])('%s', (_, a, b, kilometres) => {
    expect(kilometresBetween(a, b)).toBeCloseTo(kilometres, 1);
    expect(kilometresBetween(b, a)).toBeCloseTo(kilometres, 1);
  });
});

describe('a distance is said', () => {
  test.each([
    ['without a number below 5 km', 4.99, undefined],
    ['in whole kilometres below 20', 12.4, 12],
    ['from 5 km on', 5, 5],
    ['in steps of 5 below 100', 62.6, 65],
    ['as 20 just below it', 19.6, 20],
    ['in steps of 10 from 100 on', 134.9, 130],
    ['as 100 just below it', 98, 100],
  ])('%s', (_, kilometres, said) => expect(spokenKilometres(kilometres)).toBe(said));
});
