import { type IsoDate, isOpen, type Study } from '../catalogue/index.ts';
import { lastWholeMonth, type Month, monthNumber, monthOf } from './month.ts';
import { endOf, hasStarted, startOf } from './period.ts';

/** How many studies took in participants at the end of each month. */
export interface OpenOverTime {
  /** From the month of the first start to the last whole month; empty before the first month is over. */
  months: { month: Month; open: number }[];
  /** Studies that are in the counts: those whose whole period is known. */
  known: number;
  /** Studies that have started, as far as the catalogue knows. */
  of: number;
}

/**
 * Counts open studies month by month, from their real periods. One that is closed without a stated end may have
 * closed any day since it started, and is left out.
 */
export function openOverTime(studies: readonly Study[], today: IsoDate): OpenOverTime {
  const periods = studies.flatMap((study) => periodOf(study, today) ?? []);
  const of = studies.filter((study) => hasStarted(study, today)).length;
  const first = periods.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const length = Math.max(0, lastWholeMonth(today) - first + 1);
  if (!Number.isFinite(length) || length === 0) return { months: [], known: periods.length, of };
  // What each month adds to the one before it, so that a study costs the same however long it was open.
  const changes = new Array<number>(length + 1).fill(0);
  const add = (month: number, by: number): void => {
    const at = Math.min(month - first, length);
    changes[at] = (changes[at] ?? 0) + by;
  };
  for (const { from, until } of periods) {
    add(from, 1);
    if (until !== undefined) add(until + 1, -1);
  }
  let open = 0;
  const months = changes.slice(0, length).map((change, index) => {
    open += change;
    return { month: monthOf(first + index), open };
  });
  return { months, known: periods.length, of };
}

/** The first and the last month at whose end a study was open; the first is after the last when it never was. */
function periodOf(study: Study, today: IsoDate): { from: number; until: number | undefined } | undefined {
  const start = startOf(study, today);
  const end = endOf(study, today);
  if (start === undefined || (end === undefined && !isOpen(study))) return undefined;
  return { from: monthNumber(start), until: end === undefined ? undefined : lastWholeMonth(end) };
}
