import type { Measured } from './measure.ts';
import { figure, markdownTable } from './table.ts';

interface Row {
  label: string;
  /**
   * In the unit of the label; undefined when it could not be measured.
   *
   * @param smaller the next smaller generated catalogue
   */
  value(measured: Measured, smaller: Measured | undefined): number | undefined;
  decimals?: number;
  targets?: Target[];
}

interface Target {
  most: number;
  /** What it holds for; every catalogue when absent. */
  of?: { label: string; is(measured: Measured): boolean };
}

const own = { label: 'own content', is: (measured: Measured) => measured.own };
const generated = { label: 'all', is: (measured: Measured) => !measured.own };
const thousand = { label: '1,000', is: (measured: Measured) => !measured.own && measured.studies === 1_000 };

const kilobytes = (bytes: number): number => bytes / 1024;
const megabytes = (bytes: number): number => bytes / 1024 ** 2;
const gigabytes = (bytes: number | undefined): number | undefined => bytes && bytes / 1024 ** 3;

/** Milliseconds of a build for each page it made. */
const perPage = (seconds: number, pages: number): number => (seconds * 1000) / pages;

/** The power of the number of studies that a build's time grows with: 1 when twice as many take twice as long. */
const growth =
  (of: (measured: Measured) => number): Row['value'] =>
  (measured, smaller) =>
    smaller && Math.log(of(measured) / of(smaller)) / Math.log(measured.studies / smaller.studies);

const rows: Row[] = [
  { label: 'studies', value: ({ studies }) => studies },
  { label: 'pages', value: ({ pages }) => pages },
  {
    label: 'check, seconds',
    value: (m) => m.checkSeconds,
    decimals: 1,
    targets: [{ most: 2, of: thousand }],
  },
  {
    label: 'build from nothing, seconds',
    value: (m) => m.buildSeconds,
    decimals: 1,
    targets: [
      { most: 6, of: own },
      { most: 15, of: thousand },
    ],
  },
  {
    label: 'build from nothing, milliseconds a page',
    value: (m) => perPage(m.buildSeconds, m.pages),
    decimals: 1,
    targets: [{ most: 2.8, of: thousand }],
  },
  {
    label: 'build from nothing, growth: time grows as the number of studies to the power of',
    value: growth((m) => m.buildSeconds),
    decimals: 2,
    targets: [{ most: 1.05, of: generated }],
  },
  {
    label: 'build from nothing, memory at most, GB',
    value: (m) => gigabytes(m.peakMemory),
    decimals: 2,
    targets: [{ most: 1.5, of: thousand }],
  },
  {
    label: 'built again, unchanged, seconds',
    value: (m) => m.warm.sameSeconds,
    decimals: 1,
  },
  {
    label: 'built again, one summary changed, seconds',
    value: (m) => m.warm.changedSeconds,
    decimals: 1,
    targets: [{ most: 8, of: thousand }],
  },
  {
    label: 'built again, one summary changed, % of pages drawn',
    value: (m) => 100 * m.warm.changedShare,
    decimals: 1,
    targets: [{ most: 5, of: thousand }],
  },
  { label: 'files', value: (m) => m.files },
  {
    // Cloudflare Pages takes 20,000 files in all. Tests hold the same bound.
    label: 'files a study',
    value: (m) => m.files / m.studies,
    decimals: 1,
    targets: [{ most: 9, of: thousand }],
  },
  { label: 'MB', value: (m) => megabytes(m.bytes), decimals: 1 },
  { label: 'study page, HTML, median, KB', value: (m) => kilobytes(m.studyPageMedian), decimals: 1 },
  {
    label: 'study page, HTML, largest, KB',
    value: (m) => kilobytes(m.studyPageLargest),
    decimals: 1,
    targets: [{ most: 12 }],
  },
  {
    label: 'study page, all that it loads, largest, KB',
    value: (m) => kilobytes(m.studyPageAll),
    decimals: 1,
    targets: [{ most: 60 }],
  },
  { label: 'studies.json, KB', value: (m) => kilobytes(m.studiesJson), decimals: 1 },
  { label: 'full.json, KB', value: (m) => kilobytes(m.fullJson), decimals: 1 },
  { label: 'first query with ten results, at most, KB', value: (m) => kilobytes(m.firstQuery), decimals: 1 },
  { label: 'Eleventy, pages', value: (m) => m.peer.pages },
  { label: 'Eleventy, seconds', value: (m) => m.peer.seconds, decimals: 1 },
  {
    label: 'Eleventy, milliseconds a page',
    value: (m) => perPage(m.peer.seconds, m.peer.pages),
    decimals: 1,
  },
  { label: 'Eleventy, growth', value: growth((m) => m.peer.seconds), decimals: 2 },
  { label: 'Eleventy, memory at most, GB', value: (m) => gigabytes(m.peer.peakMemory), decimals: 2 },
  { label: 'Eleventy, files', value: (m) => m.peer.files },
  { label: 'Eleventy, MB', value: (m) => megabytes(m.peer.bytes), decimals: 1 },
  {
    label: 'our time, as many times that of Eleventy',
    value: (m) => m.buildSeconds / m.peer.seconds,
    decimals: 1,
  },
  {
    label: 'our time a page, as many times that of Eleventy',
    value: (m) => perPage(m.buildSeconds, m.pages) / perPage(m.peer.seconds, m.peer.pages),
    decimals: 1,
  },
];

/**
 * What was measured, as a table in Markdown: a column for each catalogue, and the targets beside.
 *
 * @param conditions when and on what
 */
export function report(measured: readonly Measured[], conditions: string): string {
  const heads = measured.map((column) => (column.own ? 'own content' : figure(column.studies)));
  const table = [
    ['', ...heads, 'target'],
    ...rows.map((row) => [
      row.label,
      ...measured.map((column) => figure(figureOf(row, column, measured), row.decimals)),
      (row.targets ?? []).map((target) => targetText(target, row, measured)).join(', '),
    ]),
  ];
  return [conditions, markdownTable(table, [0, heads.length + 1]), notes].join('\n\n');
}

const notes = `\
KB is as sent, compressed with gzip; MB as it lies on the disk. Memory is that of all processes together. A build from
nothing finds no fonts cut and no pictures drawn by an earlier one. Eleventy makes bare pages of the same Markdown from one
template: no lists, search, open data or pictures. Times depend on what else the machine does.`;

function figureOf(row: Row, column: Measured, measured: readonly Measured[]): number | undefined {
  const smaller = measured.slice(0, measured.indexOf(column)).findLast((each) => !each.own);
  return row.value(column, column.own ? undefined : smaller);
}

function targetText({ most, of }: Target, row: Row, measured: readonly Measured[]): string {
  const { decimals = 0 } = row;
  const reached = measured
    .filter((column) => of?.is(column) ?? true)
    .map((column) => figureOf(row, column, measured))
    .filter((found) => found !== undefined);
  const mark = reached.length === 0 ? '' : reached.every((found) => found <= most) ? ' ✓' : ' ✗';
  const written = figure(most, Number.isInteger(most) ? 0 : decimals);
  return `${of ? `${of.label}: ` : ''}≤ ${written}${mark}`;
}
