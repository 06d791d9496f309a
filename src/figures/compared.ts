import type { IsoDate, Study } from '../catalogue/index.ts';
import { newcomers } from './newcomers.ts';
import { countWithin, endsOf, startsOf } from './period.ts';
import { yearOf } from './years.ts';

/** What came in, started and closed within a stretch of time. */
export interface Happened {
  /** Undefined where studies came in and nobody knows that one of them is new. */
  added: number | undefined;
  /** These two are undefined where it has happened to studies, and none of them states when. */
  started: number | undefined;
  closed: number | undefined;
}

/** What happened this year, and what happened last year to compare it with. */
export interface Compared {
  year: number;
  /** From the first of January to today. */
  soFar: Happened;
  /** From the first of January to the same day, the year before. */
  sameDays: Happened;
  /** The whole of the year before. */
  lastYear: Happened;
}

/** Counts what happened this year so far and the year before. */
export function comparedYears(studies: readonly Study[], today: IsoDate): Compared {
  const [starts, ends] = [startsOf(studies, today), endsOf(studies, today)];
  const count = (year: number, until: string): Happened => {
    // As text: a leap day is after the twenty-eighth in every year.
    const within = (day: IsoDate): boolean => yearOf(day) === year && day.slice(5) <= until;
    return {
      added: newcomers(studies, within, `${year}-01-01`),
      started: countWithin(starts, within),
      closed: countWithin(ends, within),
    };
  };
  const year = yearOf(today);
  const until = today.slice(5);
  return {
    year,
    soFar: count(year, until),
    sameDays: count(year - 1, until),
    lastYear: count(year - 1, '12-31'),
  };
}
