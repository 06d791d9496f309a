import { breakdownNames } from './breakdowns.ts';
import type { Happened } from './compared.ts';
import type { Count, Counted } from './count.ts';
import type { Figures } from './figures.ts';

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
  const among = { added: total, updated: total, ...years.known };
  return [
    ...countRows('all', [{ id: 'all', total, open: figures.open, uncertain: figures.uncertain }], figures),
    row('institutions', 'all', 'institutions', figures.institutions, total),
    ...figures.recent.flatMap(({ days, ...happened }) =>
      eventRows('recent', `${days}-days`, happened, among),
    ),
    ...breakdownNames.flatMap((name) => countRows(name, shown(by[name].counts), by[name].of)),
    ...openOverTime.months.map(({ month, open }) =>
      row('openOverTime', month, 'open', open, openOverTime.known),
    ),
    ...years.years.flatMap(({ year, ...happened }) => eventRows('years', String(year), happened, among)),
    ...comparedRows(figures, among),
    row('known', 'openOverTime', 'studies', openOverTime.known, openOverTime.of),
    row('known', 'started', 'studies', years.known.started, openOverTime.of),
    row('known', 'closed', 'studies', years.known.closed, years.stopped),
    ...(['planned', 'included'] as const).flatMap((id) =>
      eventRows(
        'participants',
        id,
        { people: participants[id].people },
        { people: participants[id].studies },
      ),
    ),
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

/**
 * What cannot be told has no row: a 0 would say that nothing came.
 *
 * @param among the studies that each measure is counted among: those that state it
 */
const eventRows = <Measure extends string>(
  figure: string,
  id: string,
  happened: Readonly<Record<Measure, number | undefined>>,
  among: Readonly<Record<NoInfer<Measure>, number>>,
): FigureRow[] =>
  (Object.keys(happened) as Measure[]).flatMap((measure) => {
    const value = happened[measure];
    return value === undefined ? [] : [row(figure, id, measure, value, among[measure])];
  });

function comparedRows(
  { compared: { year, soFar, sameDays, lastYear } }: Figures,
  among: Readonly<Record<keyof Happened, number>>,
): FigureRow[] {
  return [
    ...eventRows('compared', `${year}-so-far`, soFar, among),
    ...eventRows('compared', `${year - 1}-same-days`, sameDays, among),
    ...eventRows('compared', `${year - 1}`, lastYear, among),
  ];
}
