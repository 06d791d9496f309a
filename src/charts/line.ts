import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import {
  type Anchor,
  anchorAt,
  headroom,
  heights,
  leftEdge,
  plotHeight,
  rounded,
  type Tick,
  type YearTick,
  yearTicks,
} from './frame.ts';

/** A number at a time, such as a month as `2026-05`. */
interface Point {
  month: string;
  value: number;
}

/** A point with its number written beside it. */
export interface Label extends Point {
  x: number;
  y: number;
  anchor: Anchor;
}

export interface LineChart {
  /** Paths in a box that is `pathWidth` wide and stretched from the left edge of the drawing to its right. */
  line: string;
  area: string;
  ticks: Tick[];
  years: YearTick[];
  /** The latest, and the highest where that is another one far enough away. */
  labels: Label[];
}

export const pathWidth = 1000;

/** Percent of the width that two labels must be apart. */
const apart = 25;

/**
 * Draws a line through numbers at even steps of time.
 *
 * @param points at least one
 */
export function lineChart(points: readonly Point[]): LineChart {
  const most = Math.max(...points.map(({ value }) => value));
  const { y, ticks } = heights(most);
  const lastIndex = Math.max(1, points.length - 1);
  const x = scaleLinear([0, lastIndex], [leftEdge, 100]);
  const across = (index: number): number => (index * pathWidth) / lastIndex;
  const edge = line<Point>(
    (_, index) => across(index),
    ({ value }) => y(value),
  ).digits(1);
  const ground = area<Point>(
    (_, index) => across(index),
    headroom + plotHeight,
    ({ value }) => y(value),
  ).digits(1);
  const label = (index: number): Label[] => {
    const point = points[index];
    return point ? [{ ...point, x: rounded(x(index)), y: y(point.value), anchor: anchorAt(x(index)) }] : [];
  };
  const last = points.length - 1;
  const highest = points.findIndex(({ value }) => value === most);
  return {
    line: edge([...points]) ?? '',
    area: ground([...points]) ?? '',
    ticks,
    years: yearsAlong(points, x),
    labels: [...(x(last) - x(highest) < apart ? [] : label(highest)), ...label(last)],
  };
}

/** The years whose January is in the line; a year that is not is not marked. */
function yearsAlong(points: readonly Point[], x: (index: number) => number): YearTick[] {
  const januaries = new Map(
    points.flatMap(({ month }, index): [number, number][] =>
      month.endsWith('-01') ? [[Number(month.slice(0, 4)), index]] : [],
    ),
  );
  const years = [...januaries.keys()];
  if (years.length === 0) return [];
  return yearTicks(Math.min(...years), Math.max(...years), (year) => x(januaries.get(year) ?? 0));
}
