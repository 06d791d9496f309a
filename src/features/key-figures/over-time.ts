import { type ColumnChart, columnChart, type LineChart, lineChart } from '../../charts/index.ts';
import type { Figures } from '../../figures/index.ts';
import { fill, formatNumber, formatPartialDate, plural } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';

/** A drawn figure: its message, what it shows for those who do not see it, and the same numbers as rows. */
export interface TimeFigure<Chart> {
  id: string;
  takeaway: string;
  caption: string;
  /** Sentences below the heading. */
  notes: string[];
  /** Undefined where a drawing would say more than is known. */
  chart: Chart | undefined;
  description: string;
  rows: { name: string; value: number }[];
}

/** Open studies month by month; undefined before there is a month to tell of. */
export function openFigure(here: PageContext, { openOverTime }: Figures): TimeFigure<LineChart> | undefined {
  const { months, known, of } = openOverTime;
  const { language, strings } = here;
  const words = strings.keyFigures;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;
  const most = months.reduce((high, month) => (month.open > high.open ? month : high));
  const month = (written: string): string => formatPartialDate(written, language);
  const number = (value: number): string => formatNumber(value, language);
  const stated = fill(words.stated, { n: number(known), total: number(of) });
  // A line through few of the studies would be taken for a line through all.
  const drawn = known * 2 >= of;
  return {
    id: 'openOverTime',
    takeaway: drawn
      ? plural(words.sentence.openOverTime, last.open, { month: month(last.month) })
      : words.sentence.unknownEnds,
    caption: words.by.openOverTime,
    notes: [known < of && stated, !drawn && words.sentence.unknownEndsMore].filter((note) => note !== false),
    chart: drawn ? lineChart(months.map((point) => ({ month: point.month, value: point.open }))) : undefined,
    description: fill(words.chart.openOverTime, {
      first: month(first.month),
      last: month(last.month),
      most: number(most.open),
      when: month(most.month),
      now: number(last.open),
    }),
    rows: months.map((point) => ({ name: month(point.month), value: point.open })),
  };
}

/** Studies that started, or stopped taking in participants, year by year; undefined when none is known to have. */
export function yearFigure(
  here: PageContext,
  figures: Figures,
  what: 'started' | 'closed',
): TimeFigure<ColumnChart> | undefined {
  const { years, known } = figures.years;
  const { language, strings } = here;
  const words = strings.keyFigures;
  const counts = years.map((count) => ({ year: count.year, value: count[what] }));
  const [first, last] = [counts.find(({ value }) => value > 0), counts.at(-1)];
  if (!first || !last) return undefined;
  const shown = counts.slice(counts.indexOf(first));
  const most = shown.reduce((high, count) => (count.value > high.value ? count : high));
  const tied = shown.filter(({ value }) => value === most.value).length > 1;
  const number = (value: number): string => formatNumber(value, language);
  const stated = { n: number(known[what]), total: number(figures.total) };
  return {
    id: what,
    takeaway: tied ? words.by[what] : plural(words.sentence[what], most.value, { year: String(most.year) }),
    caption: words.by[what],
    notes: known[what] < figures.total ? [fill(words.stated, stated)] : [],
    chart: columnChart(shown),
    description: fill(words.chart.years, {
      first: first.year,
      last: last.year,
      most: number(most.value),
      when: most.year,
      now: number(last.value),
    }),
    rows: shown.map(({ year, value }) => ({ name: String(year), value })),
  };
}
