import { describe, expect, test } from 'vitest';
import { bars, columnChart, headroom, leftEdge, lineChart, plotHeight } from '../../src/charts/index.ts';

const bottom = headroom + plotHeight;

describe('bars', () => {
  test('are as long as their numbers, the longest whole', () =>
    expect(
      bars([
        { total: 8, open: 2 },
        { total: 4, open: 4 },
      ]),
    ).toEqual([
      { whole: 100, part: 25 },
      { whole: 50, part: 50 },
    ]));

  test('of 0 have no length', () => expect(bars([{ total: 0, open: 0 }])).toEqual([{ whole: 0, part: 0 }]));
});

describe('columns', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ year: 2000 + index, value: index }));

  test('stand on the bottom line, as tall as their numbers', () => {
    const { columns } = columnChart([
      { year: 2024, value: 4 },
      { year: 2025, value: 2 },
    ]);
    expect(columns.map(({ height }) => height)).toEqual([plotHeight, plotHeight / 2]);
    expect(columns.every(({ y, height }) => y + height === bottom)).toBe(true);
  });

  test('stay within the chart and do not overlap', () => {
    const { columns } = columnChart(years(30));
    expect(columns[0]?.x).toBeGreaterThanOrEqual(leftEdge);
    for (const [index, { x, width }] of columns.entries()) {
      expect(x + width).toBeLessThanOrEqual(columns[index + 1]?.x ?? 100);
    }
  });

  test('are all numbered when few, and otherwise the highest and the last', () => {
    const numbered = (count: number) =>
      columnChart(years(count)).columns.filter(({ label }) => label !== undefined).length;
    expect([numbered(1), numbered(10), numbered(11)]).toEqual([1, 10, 1]);
  });

  test('have at most five years written below, the last among them', () => {
    const { years: ticks } = columnChart(years(23));
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.at(-1)?.year).toBe(2022);
  });
});

describe('a line', () => {
  const months = ['2025-11', '2025-12', '2026-01', '2026-02'].map((month, index) => ({
    month,
    value: [1, 4, 3, 2][index] ?? 0,
  }));

  test('goes through every number, from the left to the right', () =>
    expect(lineChart(months).line).toBe(
      `M0,${bottom - plotHeight / 4}L333.3,${headroom}L666.7,${headroom + plotHeight / 4}L1000,${headroom + plotHeight / 2}`,
    ));

  test('tells its highest and its last number, where they do not stand on each other', () => {
    const told = (points: typeof months) => lineChart(points).labels.map(({ month }) => month);
    expect(told(months)).toEqual(['2025-12', '2026-02']);
    expect(told(months.slice(2))).toEqual(['2026-01', '2026-02']);
    expect(told([...months.slice(0, 1), ...months.slice(1, 2)])).toEqual(['2025-12']);
  });

  test('marks each year at its January', () =>
    expect(lineChart(months).years.map(({ year }) => year)).toEqual([2026]));

  test('of a single month, and of noughts alone, is drawn on the bottom', () => {
    expect(lineChart([{ month: '2026-02', value: 0 }]).line).toBe(`M0,${bottom}Z`);
    expect(lineChart([{ month: '2026-02', value: 0 }]).ticks.map(({ value }) => value)).toEqual([0, 1]);
  });
});
