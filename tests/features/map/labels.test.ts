import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/features/map/drawing/labels.ts';

const size = { width: 400, height: 100 };
const mark = (name: string, x: number, y = 50) => ({ name, x, y, radius: 12, seen: 12 });

describe('the names of marks', () => {
  test('stand towards the nearer edge, clear of their mark', () => {
    expect(placeLabels([mark('Bergen', 120), mark('Hamar', 300)], size)).toEqual([
      { x: 104, y: 50, anchor: 'end' },
      { x: 316, y: 50, anchor: 'start' },
    ]);
  });

  test('move away from other marks', () => {
    const [label] = placeLabels([mark('Bergen', 120), mark('Voss', 85)], size);
    expect(label).toEqual({ x: 136, y: 50, anchor: 'start' });
  });

  test('stand a little higher or lower where a neighbour takes a little of the room', () => {
    const [above] = placeLabels([mark('Bergen', 120), mark('Odda', 80, 67), mark('Voss', 160, 50)], size);
    expect(above).toEqual({ x: 104, y: 46, anchor: 'end' });
    const [below] = placeLabels([mark('Bergen', 120), mark('Odda', 80, 33), mark('Voss', 160, 50)], size);
    expect(below).toEqual({ x: 104, y: 54, anchor: 'end' });
  });

  test('are left out where there is no room, and the first mark chooses first', () => {
    const narrow = { width: 100, height: 24 };
    const marks = [mark('Voss', 40, 12), mark('Hamar', 70, 12)];
    expect(placeLabels(marks, narrow)).toEqual([undefined, undefined]);
    const wider = { width: 140, height: 24 };
    expect(placeLabels([mark('Voss', 50, 12), mark('Moss', 84, 12)], wider)).toEqual([
      { x: 34, y: 12, anchor: 'end' },
      { x: 100, y: 12, anchor: 'start' },
    ]);
    expect(placeLabels([mark('Voss', 50, 12), mark('Bremanger', 84, 12)], wider)[1]).toBeUndefined();
  });

  test('keep within the drawing', () => {
    expect(placeLabels([mark('Haugesund', 14)], size)[0]?.anchor).toBe('start');
  });
});
