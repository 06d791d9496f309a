import { bars } from '../charts/index.ts';
import { formatNumber, plural } from '../i18n/index.ts';
import type { PageContext } from '../page/context.ts';
import type { Path } from '../urls.ts';

/** A table of counts with a bar in each row, in one part that is in view and perhaps one that is unfolded. */
export interface CountTable {
  caption: string;
  /** Where no row has studies that may be open, they have no column. */
  columns: { name: string; total: string; open: string | undefined; uncertain: string | undefined };
  parts: CountTablePart[];
}

export interface CountTablePart {
  /** What unfolds the part; undefined for the part in view. */
  summary: string | undefined;
  rows: CountTableRow[];
}

interface CountTableRow {
  name: string;
  href: Path | undefined;
  total: string;
  open: string;
  uncertain: string;
  /** How far the bar and the part of it that is open reach, in percent. */
  bar: { whole: number; part: number } | undefined;
}

interface Counts {
  caption: string;
  rows: readonly { name: string; href: Path | undefined; total: number; open: number; uncertain: number }[];
  /** Whether open studies, and those that may be, have columns of their own. */
  showOpen?: boolean;
  /** The rows in view; the rest are unfolded. All are when absent. */
  first?: number;
}

/** Makes a table of counts: what its cells say, and how long its bars are. */
export function countTable(
  { language, strings }: PageContext,
  { caption, rows, showOpen = true, first = rows.length }: Counts,
): CountTable {
  const drawn = bars(rows);
  const all = rows.map(
    (row, index): CountTableRow => ({
      name: row.name,
      href: row.href,
      total: formatNumber(row.total, language),
      open: formatNumber(row.open, language),
      uncertain: formatNumber(row.uncertain, language),
      bar: drawn[index],
    }),
  );
  const folded = foldedRows(rows.length, first);
  const inView = all.slice(0, all.length - folded);
  return {
    caption,
    columns: {
      name: strings.figures.name,
      total: strings.figures.studies,
      open: showOpen ? strings.figures.openColumn : undefined,
      uncertain:
        showOpen && rows.some(({ uncertain }) => uncertain > 0) ? strings.figures.uncertainColumn : undefined,
    },
    parts: [
      ...(inView.length > 0 ? [{ summary: undefined, rows: inView }] : []),
      ...(folded > 0
        ? [{ summary: plural(strings.keyFigures.more, folded), rows: all.slice(inView.length) }]
        : []),
    ],
  };
}

/** To unfold one or two rows is more trouble than to see them. */
const foldedRows = (all: number, first: number): number => (all - first > 2 ? all - first : 0);
