import { scaleLinear } from 'd3-scale';

/**
 * How tall the drawn part of a chart is, in pixels. Its width is counted in percent, so that one drawing fits
 * every screen while its words keep their size.
 */
export const plotHeight = 180;

/** Room above the drawing, for the words at its highest point. */
export const headroom = 26;

/** Room below it, for the years. */
const footroom = 28;

export const chartHeight = headroom + plotHeight + footroom;

/** Where the drawing begins, in percent of the width: the numbers of the lines across stand before it. */
export const leftEdge = 7;

/** A line across the chart with what it stands for. */
export interface Tick {
  y: number;
  value: number;
}

/** A year along the bottom, and where its word is held so that it stays inside. */
export interface YearTick {
  x: number;
  year: number;
  anchor: Anchor;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Heights for numbers from 0 to `most`, counted from the top of the chart, with lines across at round numbers. */
export function heights(most: number): { y: (value: number) => number; ticks: Tick[] } {
  const scale = scaleLinear([0, Math.max(1, most)], [headroom + plotHeight, headroom]);
  const y = (value: number): number => rounded(scale(value));
  const ticks = scale
    .ticks(4)
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ y: y(value), value }));
  return { y, ticks };
}

/** Long words near an edge are held at it, so that they do not run over it. */
export const anchorAt = (x: number): Anchor => (x < leftEdge + 12 ? 'start' : x > 88 ? 'end' : 'middle');

const mostYearTicks = 5;

/** As many years as have room on a narrow screen, at even steps. */
export function yearTicks(first: number, last: number, xOf: (year: number) => number): YearTick[] {
  const step = Math.ceil((last - first + 1) / mostYearTicks);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => (last - year) % step === 0)
    .map((year) => ({ year, x: rounded(xOf(year)), anchor: xOf(year) > 97 ? 'end' : 'middle' }));
}

export const rounded = (number: number): number => Math.round(number * 10) / 10;
