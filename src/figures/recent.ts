import { addDays, type IsoDate, type Study } from '../catalogue/index.ts';
import { newcomers } from './newcomers.ts';
import { countWithin, endsOf } from './period.ts';

/** How many days «recently» can mean. */
export const stretches = [30, 365] as const;

/** What happened in the last days, today counted in. */
export interface Recent {
  days: (typeof stretches)[number];
  /** Studies that are new; undefined where some came in and nobody knows that one of them is. */
  added: number | undefined;
  /** Studies whose text changed, those that are new left out. */
  updated: number;
  /** Studies that took in their last participants; undefined where some have, and none of them states when. */
  closed: number | undefined;
}

/** Counts what happened in each stretch of days up to today. */
export function recentOf(studies: readonly Study[], today: IsoDate): Recent[] {
  const ends = endsOf(studies, today);
  return stretches.map((days) => {
    const since = addDays(today, -days);
    const isWithin = (day: IsoDate): boolean => day > since;
    return {
      days,
      added: newcomers(studies, isWithin, addDays(since, 1)),
      updated: studies.filter(({ updated, added }) => isWithin(updated) && !isWithin(added)).length,
      closed: countWithin(ends, isWithin),
    };
  });
}
