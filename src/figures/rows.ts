import { breakdownNames } from './breakdowns.ts';
import type { Happened } from './compared.ts';
import type { Count, Counted } from './count.ts';
import type { Figures } from './figures.ts';
import type { Recent } from './recent.ts';

/** One number of all the figures. */
export interface FigureRow {
  /** Which figure: `status`, `openOverTime`, `participants` … */
  figure: string;
  /** The heading, month or year it is of. */
  id: string;
  /** What is counted: `studies`, `open`, `uncertain`, `started` … */
  measure: string;
  value: number;
  /** The number of studies that the value is counted among. */
  of: number;
}

/** The figures as a plain table with one number in each row, so that everybody can sort and sum as they please. */
export function figureRows(figures: Figures): FigureRow[] {
  const { total, by, openOverTime, years, participants, certainty } = figures;
  return [
    ...countRows('all', [{ id: 'all', total, open: figures.open, uncertain: figures.uncertain }], figures),
    row('institutions', 'all', 'institutions', figures.institutions, total),
    ...figures.recent.flatMap(({ days, ...happened }) =>
      eventRows('recent', `${days}-days`, happened, total),
    ),
    ...breakdownNames.flatMap((name) => countRows(name, shown(by[name].counts), by[name].of)),
    ...openOverTime.months.map(({ month, open }) =>
      row('openOverTime', month, 'open', open, openOverTime.known),
    ),
    ...years.years.flatMap(({ year, started, closed }) => [
      row('years', String(year), 'started', started, years.known.started),
      row('years', String(year), 'closed', closed, years.known.closed),
    ]),
    ...comparedRows(figures),
    row('participants', 'planned', 'people', participants.planned.people, participants.planned.studies),
    row('participants', 'included', 'people', participants.included.people, participants.included.studies),
    ...countRows('certainty', certainty.counts, certainty.of),
    ...countRows('english', [{ id: 'english', ...figures.english }], figures),
    ...countRows('remote', [{ id: 'remote', ...figures.remote }], figures),
  ];
}

/** Statuses and the like are few and all told; headings without a study are not. */
const shown = (counts: readonly Count[]): Count[] => counts.filter(({ total }) => total > 0);

const row = (figure: string, id: string, measure: string, value: number, of: number): FigureRow => ({
  figure,
  id,
  measure,
  value,
  of,
});

const countRows = (figure: string, counts: readonly Count[], of: Counted): FigureRow[] =>
  counts.flatMap(({ id, total, open, uncertain }) => [
    row(figure, id, 'studies', total, of.total),
    row(figure, id, 'open', open, of.open),
    row(figure, id, 'uncertain', uncertain, of.uncertain),
  ]);

/** What cannot be told has no row: a 0 would say that nothing came. */
const eventRows = (
  figure: string,
  id: string,
  happened: Partial<Happened & Omit<Recent, 'days'>>,
  of: number,
): FigureRow[] =>
  Object.entries(happened).flatMap(([measure, value]) =>
    value === undefined ? [] : [row(figure, id, measure, value, of)],
  );

function comparedRows({ compared: { year, soFar, sameDays, lastYear }, total }: Figures): FigureRow[] {
  return [
    ...eventRows('compared', `${year}-so-far`, soFar, total),
    ...eventRows('compared', `${year - 1}-same-days`, sameDays, total),
    ...eventRows('compared', `${year - 1}`, lastYear, total),
  ];
}
