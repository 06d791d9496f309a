import { describe, expect, test } from 'vitest';
import { wilson } from '../../bench/search/wilson.ts';

describe('Wilson’s interval at 95 %', () => {
  // The values that R gives with prop.test(…, correct = FALSE).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('of %i in %i reaches from %f to %f', (hits, of, low, high) => {
    const [from, to] = wilson(hits / of, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test('holds its share and narrows with the number', () => {
    const widths = [1, 10, 100, 1000].map((of) => {
      const [low, high] = wilson(0.853, of);
      expect(low).toBeLessThan(0.853);
      expect(high).toBeGreaterThan(0.853);
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('says nothing of nothing', () => expect(wilson(0, 0)).toEqual([0, 1]));
});
