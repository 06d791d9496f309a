import type { Measured } from './measure.ts';

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

const own = { label: 'eget innhold', is: (measured: Measured) => measured.own };
const generated = { label: 'alle', is: (measured: Measured) => !measured.own };
const thousand = { label: '1 000', is: (measured: Measured) => !measured.own && measured.studies === 1_000 };

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
  { label: 'Studier', value: ({ studies }) => studies },
  { label: 'Sider', value: ({ pages }) => pages },
  {
    label: 'check, sekunder',
    value: (m) => m.checkSeconds,
    decimals: 1,
    targets: [{ most: 2, of: thousand }],
  },
  {
    label: 'build, sekunder',
    value: (m) => m.buildSeconds,
    decimals: 1,
    targets: [
      { most: 6, of: own },
      { most: 15, of: thousand },
    ],
  },
  {
    label: 'build, millisekunder per side',
    value: (m) => perPage(m.buildSeconds, m.pages),
    decimals: 1,
    targets: [{ most: 2.8, of: thousand }],
  },
  {
    label: 'build, vekst: tiden øker med antallet studier opphøyd i',
    value: growth((m) => m.buildSeconds),
    decimals: 2,
    targets: [{ most: 1.05, of: generated }],
  },
  {
    label: 'build, minne på det meste, GB',
    value: (m) => gigabytes(m.peakMemory),
    decimals: 2,
    targets: [{ most: 1.5, of: thousand }],
  },
  { label: 'build, filer', value: (m) => m.files },
  {
    // Cloudflare Pages takes 20,000 files in all. Tests hold the same bound.
    label: 'build, filer per studie',
    value: (m) => m.files / m.studies,
    decimals: 1,
    targets: [{ most: 9, of: thousand }],
  },
  { label: 'build, MB', value: (m) => megabytes(m.bytes), decimals: 1 },
  { label: 'Studieside, HTML, median, KB', value: (m) => kilobytes(m.studyPageMedian), decimals: 1 },
  {
    label: 'Studieside, HTML, største, KB',
    value: (m) => kilobytes(m.studyPageLargest),
    decimals: 1,
    targets: [{ most: 12 }],
  },
  {
    label: 'Studieside, alt den laster, største, KB',
    value: (m) => kilobytes(m.studyPageAll),
    decimals: 1,
    targets: [{ most: 60 }],
  },
  { label: 'studies.json, KB', value: (m) => kilobytes(m.studiesJson), decimals: 1 },
  { label: 'full.json, KB', value: (m) => kilobytes(m.fullJson), decimals: 1 },
  { label: 'Første søk med ti treff, høyst, KB', value: (m) => kilobytes(m.firstQuery), decimals: 1 },
  { label: 'Eleventy, sider', value: (m) => m.peer.pages },
  { label: 'Eleventy, sekunder', value: (m) => m.peer.seconds, decimals: 1 },
  {
    label: 'Eleventy, millisekunder per side',
    value: (m) => perPage(m.peer.seconds, m.peer.pages),
    decimals: 1,
  },
  { label: 'Eleventy, vekst', value: growth((m) => m.peer.seconds), decimals: 2 },
  { label: 'Eleventy, minne på det meste, GB', value: (m) => gigabytes(m.peer.peakMemory), decimals: 2 },
  { label: 'Eleventy, filer', value: (m) => m.peer.files },
  { label: 'Eleventy, MB', value: (m) => megabytes(m.peer.bytes), decimals: 1 },
  { label: 'Vår tid i forhold til Eleventys', value: (m) => m.buildSeconds / m.peer.seconds, decimals: 1 },
  {
    label: 'Vår tid per side i forhold til Eleventys',
    value: (m) => perPage(m.buildSeconds, m.pages) / perPage(m.peer.seconds, m.peer.pages),
    decimals: 1,
  },
];

/** What was measured, as a table for people: a column for each catalogue, and the targets beside. */
export function report(measured: readonly Measured[]): string {
  const heads = measured.map((column) => (column.own ? 'eget innhold' : figure(column.studies, 0)));
  const table = [
    ['', ...heads, 'mål'],
    ...rows.map((row) => [
      row.label,
      ...measured.map((column) => figure(figureOf(row, column, measured), row.decimals ?? 0)),
      (row.targets ?? []).map((target) => targetText(target, row, measured)).join(', '),
    ]),
  ];
  return `\n${align(table)}\n\n${notes.join('\n')}`;
}

const notes = [
  'KB er slik det sendes, pakket med gzip. MB er slik det ligger på disken.',
  'Eleventy lager bare sider av den samme Markdown-teksten, fra én mal: uten lister, søk, åpne data og bilder.',
  'Tider avhenger av hva annet maskinen gjør.',
];

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

const figure = (value: number | undefined, decimals: number): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** Words to the left, figures to the right, the last column to the left again. */
function align(table: string[][]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === row.length - 1
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
