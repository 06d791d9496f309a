import { bars } from '../charts/index.ts';
import { formatNumber, plural } from '../i18n/index.ts';
import type { PageContext } from '../page/context.ts';
import type { Path } from '../urls.ts';

/** A table of counts with a bar in each row, in one part that is in view and perhaps one that is unfolded. */
export interface CountTable {
  caption: string;
  columns: { name: string; numbers: CountColumn[] };
  parts: CountTablePart[];
}

/** What the numbers of a column count, and which part of the bars shows them, where one does. */
interface CountColumn {
  words: string;
  bar?: 'whole' | 'part';
}

export interface CountTablePart {
  /** What unfolds the part; undefined for the part in view. */
  summary: string | undefined;
  rows: CountTableRow[];
}

interface CountTableRow {
  name: string;
  href: Path | undefined;
  /** One for each column. */
  numbers: string[];
  /** How far the bar and the part of it reach, in percent. */
  bar: { whole: number; part: number | undefined };
}

interface Numbers {
  caption: string;
  columns: CountColumn[];
  rows: readonly { name: string; href: Path | undefined; numbers: readonly number[] }[];
  /** The rows in view; the rest are unfolded. All are when absent. */
  first?: number;
}

interface Counts extends Pick<Numbers, 'caption' | 'first'> {
  rows: readonly { name: string; href: Path | undefined; total: number; open: number; uncertain: number }[];
  /** Whether open studies, and those that may be, have columns of their own. */
  showOpen?: boolean;
}

/** Makes a table of studies, those of them that are open, and, where any row has one, those that may be. */
export function countTable(
  here: PageContext,
  { caption, rows, showOpen = true, ...rest }: Counts,
): CountTable {
  const { studies, openColumn, uncertainColumn } = here.strings.figures;
  const showUncertain = showOpen && rows.some(({ uncertain }) => uncertain > 0);
  return numberTable(here, {
    ...rest,
    caption,
    columns: [
      { words: studies, bar: 'whole' },
      ...(showOpen ? [{ words: openColumn, bar: 'part' as const }] : []),
      ...(showUncertain ? [{ words: uncertainColumn }] : []),
    ],
    rows: rows.map(({ total, open, uncertain, ...row }) => ({
      ...row,
      numbers: [total, ...(showOpen ? [open] : []), ...(showUncertain ? [uncertain] : [])],
    })),
  });
}

/** Makes a table of numbers: what its cells say, and how long its bars are. */
export function numberTable(
  { language, strings }: PageContext,
  { caption, columns, rows, first = rows.length }: Numbers,
): CountTable {
  const [whole, part] = (['whole', 'part'] as const).map((bar) =>
    columns.findIndex((column) => column.bar === bar),
  );
  const drawn = bars(
    rows.map(({ numbers }) => ({ total: numbers[whole ?? -1] ?? 0, open: numbers[part ?? -1] ?? 0 })),
  );
  const hasPart = columns.some(({ bar }) => bar === 'part');
  const all = rows.map(
    ({ name, href, numbers }, index): CountTableRow => ({
      name,
      href,
      numbers: numbers.map((number) => formatNumber(number, language)),
      bar: { whole: drawn[index]?.whole ?? 0, part: hasPart ? drawn[index]?.part : undefined },
    }),
  );
  const folded = foldedRows(rows.length, first);
  const inView = all.slice(0, all.length - folded);
  return {
    caption,
    columns: { name: strings.figures.name, numbers: columns },
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
