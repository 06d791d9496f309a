import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/features/map/drawing/spread.ts';

const size = { width: 300, height: 300 };
const gap = 3;
const disc = (x: number, y: number, radius = 12) => ({ x, y, radius });
const apart = (a: ReturnType<typeof disc>, b: ReturnType<typeof disc>) =>
  Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;

describe('marks that are spread', () => {
  test('stay where they are when they do not touch', () => {
    const marks = [disc(50, 50), disc(200, 200)];
    expect(spread(marks, gap, size)).toEqual(marks);
  });

  test('part, even on the very same spot', () => {
    const [one, other] = spread([disc(100, 100), disc(100, 100)], gap, size);
    expect(one && other && apart(one, other)).toBeCloseTo(gap, 1);
    expect(((one?.x ?? 0) + (other?.x ?? 0)) / 2).toBeCloseTo(100, 5);
  });

  test('have room between them in a crowd, and stay inside', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => disc(5 + (index % 6) * 7, 290 - index * 3, 10));
    const moved = spread(crowd, gap, size);
    const gaps = moved.flatMap((one, index) => moved.slice(index + 1).map((other) => apart(one, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(gap - 0.5);
    for (const { x, y, radius } of moved) {
      expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThanOrEqual(radius);
    }
  });

  test('leave what is fixed alone', () => {
    const fixed = disc(100, 100, 30);
    const [moved] = spread([disc(110, 100)], gap, size, [fixed]);
    expect(moved && apart(moved, fixed)).toBeCloseTo(gap, 1);
    expect(fixed).toEqual(disc(100, 100, 30));
  });

  test('are not changed in place', () => {
    const marks = [disc(100, 100), disc(105, 100)];
    spread(marks, gap, size);
    expect(marks).toEqual([disc(100, 100), disc(105, 100)]);
  });
});
