import { addDays, type IsoDate, type Study } from '../catalogue/index.ts';
import { endOf } from './period.ts';

/** How many days «recently» can mean. */
export const stretches = [30, 365] as const;

/** What happened in the last days, today counted in. */
export interface Recent {
  days: (typeof stretches)[number];
  /** Studies that entered the catalogue. */
  added: number;
  /** Studies whose text changed, those that are new left out. */
  updated: number;
  /** Studies that took in their last participants. */
  closed: number;
}

/** Counts what happened in each stretch of days up to today. */
export function recentOf(studies: readonly Study[], today: IsoDate): Recent[] {
  const ends = studies.flatMap((study) => endOf(study, today) ?? []);
  return stretches.map((days) => {
    const since = addDays(today, -days);
    return {
      days,
      added: studies.filter((study) => study.added > since).length,
      updated: studies.filter((study) => study.updated > since && study.added <= since).length,
      closed: ends.filter((end) => end > since).length,
    };
  });
}
