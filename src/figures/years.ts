import type { IsoDate, Study } from '../catalogue/index.ts';
import { endsOf, type Happenings, isUntold, startsOf } from './period.ts';

/** What happened in a year; undefined where it has happened to studies, and none of them states when. */
export interface YearCount {
  year: number;
  started: number | undefined;
  closed: number | undefined;
}

/** What happened year by year. */
export interface Years {
  /** From the first year in which a study started or closed to this one. */
  years: YearCount[];
  /** Studies whose start, or whose end, is known: what the years' counts are parts of. */
  known: { started: number; closed: number };
  /** Studies that have stopped taking in participants, whether they state when or not. */
  stopped: number;
}

/** Counts the studies that started and closed in each year. */
export function yearsOf(studies: readonly Study[], today: IsoDate): Years {
  const [starts, ends] = [startsOf(studies, today), endsOf(studies, today)];
  const known = { started: starts.days.length, closed: ends.days.length };
  const stopped = ends.of;
  const first = Math.min(...[...starts.days, ...ends.days].map(yearOf));
  if (!Number.isFinite(first)) return { years: [], known, stopped };
  const inYear = { started: perYear(starts), closed: perYear(ends) };
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => ({
    year: first + index,
    started: inYear.started(first + index),
    closed: inYear.closed(first + index),
  }));
  return { years, known, stopped };
}

function perYear(happenings: Happenings): (year: number) => number | undefined {
  const counts = new Map<number, number>();
  for (const day of happenings.days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const none = isUntold(happenings) ? undefined : 0;
  return (year) => counts.get(year) ?? none;
}

/** The year of a day. */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
