import {
  type ColumnChart,
  chartHeight,
  headroom,
  type LineChart,
  leftEdge,
  pathWidth,
  plotHeight,
} from '../../../charts/index.ts';
import { formatNumber, formatPartialDate } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';

/** What every drawing over time has. Across everything is counted in percent (`12%`), down in pixels. */
export interface Drawing {
  /** Its own on the page, so that title and description can be found by it. */
  id: string;
  title: string;
  /** What it shows, for those who do not see it. */
  description: string;
  height: number;
  /** The lines across; the lowest is the base. */
  lines: { y: number; base: boolean }[];
  /** The numbers of the lines, and the years along the bottom. */
  ticks: DrawnWords[];
}

/** Words in a drawing. Without an anchor they begin at their place, without `x` at the left edge. */
export interface DrawnWords {
  x?: string;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  words: string;
}

export interface LineDrawing extends Drawing {
  /** Paths in a box of their own, which is stretched to the width. */
  paths: { viewBox: string; x: string; width: string; area: string; line: string };
  /** The points that have their numbers written beside them. */
  points: { x: string; y: number; label: DrawnWords }[];
}

export interface ColumnDrawing extends Drawing {
  columns: { x: string; y: number; width: string; height: number }[];
  labels: DrawnWords[];
}

/** What a drawing is called, and what it shows in words. */
type Named = Pick<Drawing, 'id' | 'title' | 'description'>;

export const lineDrawing = (here: PageContext, named: Named, chart: LineChart): LineDrawing => ({
  ...drawing(here, named, chart),
  paths: {
    viewBox: `0 0 ${pathWidth} ${chartHeight}`,
    x: percent(leftEdge),
    width: percent(100 - leftEdge),
    area: chart.area,
    line: chart.line,
  },
  points: chart.labels.map(({ x, y, anchor, month, value }) => ({
    x: percent(x),
    y,
    label: {
      x: percent(x),
      y: y - 10,
      anchor,
      words: `${formatPartialDate(month, here.language)}: ${formatNumber(value, here.language)}`,
    },
  })),
});

export const columnDrawing = (here: PageContext, named: Named, chart: ColumnChart): ColumnDrawing => ({
  ...drawing(here, named, chart),
  columns: chart.columns
    .filter(({ height }) => height > 0)
    .map(({ x, y, width, height }) => ({ x: percent(x), y, width: percent(width), height })),
  labels: chart.columns.flatMap(({ y, value, label }): DrawnWords[] =>
    label === undefined || value === 0
      ? []
      : [{ x: percent(label), y: y - 6, anchor: 'middle', words: formatNumber(value, here.language) }],
  ),
});

const drawing = (
  { language }: PageContext,
  named: Named,
  { ticks, years }: Pick<LineChart, 'ticks' | 'years'>,
): Drawing => ({
  ...named,
  height: chartHeight,
  lines: ticks.map(({ y }) => ({ y, base: y === bottom })),
  ticks: [
    ...ticks
      .filter(({ value }) => value > 0)
      .map(({ y, value }) => ({ y: y - 4, words: formatNumber(value, language) })),
    ...years.map(({ x, year, anchor }) => ({ x: percent(x), y: bottom + 20, anchor, words: String(year) })),
  ],
});

const bottom = headroom + plotHeight;

const percent = (number: number): string => `${number}%`;
