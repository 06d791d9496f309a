import { columnChart, lineChart } from '../../charts/index.ts';
import type { Figures } from '../../figures/index.ts';
import { fill, formatNumber, formatPartialDate, plural } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { columnDrawing, lineDrawing } from './drawing/drawing.ts';
import { definitionLink, type FigureSection, type TimeTable } from './section.ts';

/** Open studies month by month; undefined before there is a month to tell of. */
export function openOverTimeSection(here: PageContext, { openOverTime }: Figures): FigureSection | undefined {
  const { months, known, of } = openOverTime;
  const { language, strings } = here;
  const words = strings.keyFigures;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;
  const most = months.reduce((high, month) => (month.open > high.open ? month : high));
  const month = (written: string): string => formatPartialDate(written, language);
  const number = (value: number): string => formatNumber(value, language);
  const stated = fill(words.stated, { n: number(known), total: number(of) });
  // A line drawn from few of the studies would be read as a line of all of them.
  const drawn = known * 2 >= of;
  const named = {
    id: 'openOverTime',
    title: words.by.openOverTime,
    description: fill(words.chart.openOverTime, {
      first: month(first.month),
      last: month(last.month),
      most: number(most.open),
      when: month(most.month),
      now: number(last.open),
    }),
  };
  const points = months.map((point) => ({ month: point.month, value: point.open }));
  return {
    takeaway: drawn
      ? plural(words.sentence.openOverTime, last.open, { month: month(last.month) })
      : words.sentence.unknownEnds,
    definition: definitionLink(here, 'openOverTime'),
    note: sentences([known < of && stated, !drawn && words.sentence.unknownEndsMore]),
    line: drawn ? lineDrawing(here, named, lineChart(points)) : undefined,
    folded: timeTable(here, {
      caption: named.title,
      time: words.word.month,
      rows: points.map((point) => ({ name: month(point.month), n: point.value })),
    }),
  };
}

/** Studies that started, or stopped taking in participants, year by year; undefined when none is known to have. */
export function yearSection(
  here: PageContext,
  figures: Figures,
  what: 'started' | 'closed',
): FigureSection | undefined {
  const { years, known } = figures.years;
  const { language, strings } = here;
  const words = strings.keyFigures;
  const counts = years.map((count) => ({ year: count.year, value: count[what] ?? 0 }));
  const [first, last] = [counts.find(({ value }) => value > 0), counts.at(-1)];
  if (!first || !last) return undefined;
  const shown = counts.slice(counts.indexOf(first));
  const most = shown.reduce((high, count) => (count.value > high.value ? count : high));
  const tied = shown.filter(({ value }) => value === most.value).length > 1;
  const number = (value: number): string => formatNumber(value, language);
  const stated = fill(words.stated, { n: number(known[what]), total: number(figures.total) });
  const named = {
    id: what,
    title: words.by[what],
    description: fill(words.chart.years, {
      first: first.year,
      last: last.year,
      most: number(most.value),
      when: most.year,
      now: number(last.value),
    }),
  };
  return {
    takeaway: tied ? words.by[what] : plural(words.sentence[what], most.value, { year: String(most.year) }),
    definition: definitionLink(here, 'years'),
    note: sentences([known[what] < figures.total && stated]),
    columns: columnDrawing(here, named, columnChart(shown)),
    folded: timeTable(here, {
      caption: named.title,
      time: words.word.year,
      rows: shown.map(({ year, value }) => ({ name: String(year), n: value })),
    }),
  };
}

/** Those that are said, one after the other; undefined when none is. */
const sentences = (said: (string | false)[]): string | undefined =>
  said.filter(Boolean).join(' ') || undefined;

const timeTable = (
  { language, strings }: PageContext,
  { caption, time, rows }: { caption: string; time: string; rows: { name: string; n: number }[] },
): TimeTable => ({
  summary: strings.keyFigures.numbers,
  caption,
  columns: [time, strings.figures.studies],
  rows: rows.map(({ name, n }) => ({ name, value: formatNumber(n, language) })),
});
