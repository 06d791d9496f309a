import { scaleBand } from 'd3-scale';
import {
  headroom,
  heights,
  leftEdge,
  plotHeight,
  rounded,
  type Tick,
  type YearTick,
  yearTicks,
} from './frame.ts';

/** A column for a year: across in percent, down in pixels. */
export interface Column {
  year: number;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where across its number is written above it; not all have room for one. */
  label: number | undefined;
}

export interface ColumnChart {
  columns: Column[];
  ticks: Tick[];
  years: YearTick[];
}

/** With more columns than this, only the highest and the last are numbered. */
const mostLabels = 10;

/**
 * Draws a column for each year.
 *
 * @param counts year after year, at least one
 */
export function columnChart(counts: readonly { year: number; value: number }[]): ColumnChart {
  const years = counts.map(({ year }) => year);
  const most = Math.max(...counts.map(({ value }) => value));
  const highest = counts.findIndex(({ value }) => value === most);
  const last = counts.length - 1;
  const { y, ticks } = heights(most);
  const x = scaleBand(years, [leftEdge, 100]).paddingInner(0.25).paddingOuter(0.1);
  const middle = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
  const hasLabel = (index: number): boolean =>
    counts.length <= mostLabels || index === highest || index === last;
  return {
    columns: counts.map(({ year, value }, index) => ({
      year,
      value,
      x: rounded(x(year) ?? 0),
      y: y(value),
      width: rounded(x.bandwidth()),
      height: rounded(headroom + plotHeight - y(value)),
      label: hasLabel(index) ? rounded(middle(year)) : undefined,
    })),
    ticks,
    years: yearTicks(Math.min(...years), Math.max(...years), middle),
  };
}
