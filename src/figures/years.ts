import { type IsoDate, isOver, type Study } from '../catalogue/index.ts';
import { endOf, hasStarted, startOf } from './period.ts';

/** What happened in a year. */
export interface YearCount {
  year: number;
  started: number;
  closed: number;
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
  const started = studies.flatMap((study) => startOf(study, today) ?? []);
  const closed = studies.flatMap((study) => endOf(study, today) ?? []);
  const known = { started: started.length, closed: closed.length };
  const stopped = studies.filter((study) => isOver(study) && hasStarted(study, today)).length;
  const inYear = { started: perYear(started), closed: perYear(closed) };
  const first = Math.min(...inYear.started.keys(), ...inYear.closed.keys());
  if (!Number.isFinite(first)) return { years: [], known, stopped };
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => ({
    year: first + index,
    started: inYear.started.get(first + index) ?? 0,
    closed: inYear.closed.get(first + index) ?? 0,
  }));
  return { years, known, stopped };
}

function perYear(days: readonly IsoDate[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  return counts;
}

/** The year of a day. */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
