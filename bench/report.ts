import type { Measured } from './measure.ts';

interface Row {
  label: string;
  /** In the unit of the label; undefined when it could not be measured. */
  value(measured: Measured): number | undefined;
  decimals?: number;
  targets?: Target[];
}

interface Target {
  most: number;
  /** What it holds for; every catalogue when absent. */
  of?: { label: string; is(measured: Measured): boolean };
}

const own = { label: 'eget innhold', is: (measured: Measured) => measured.own };
const thousand = { label: '1 000', is: (measured: Measured) => !measured.own && measured.studies === 1_000 };

const kilobytes = (bytes: number): number => bytes / 1024;
const gigabytes = (bytes: number | undefined): number | undefined => bytes && bytes / 1024 ** 3;

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
      { most: 10, of: own },
      { most: 20, of: thousand },
    ],
  },
  {
    label: 'build, minne på det meste, GB',
    value: (m) => gigabytes(m.peakMemory),
    decimals: 2,
    targets: [{ most: 1.5, of: thousand }],
  },
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
];

/** What was measured, as a table for people: a column for each catalogue, and the targets beside. */
export function report(measured: readonly Measured[]): string {
  const heads = measured.map((column) => (column.own ? 'eget innhold' : figure(column.studies, 0)));
  const table = [
    ['', ...heads, 'mål'],
    ...rows.map((row) => [
      row.label,
      ...measured.map((column) => figure(row.value(column), row.decimals ?? 0)),
      (row.targets ?? []).map((target) => targetText(target, row, measured)).join(', '),
    ]),
  ];
  return `\n${align(table)}\n\nStørrelser er slik de sendes, pakket med gzip. Tider avhenger av hva annet maskinen gjør.`;
}

function targetText(
  { most, of }: Target,
  { value, decimals = 0 }: Row,
  measured: readonly Measured[],
): string {
  const reached = measured
    .filter((column) => of?.is(column) ?? true)
    .map(value)
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
