import {
  firstDay,
  type IsoDate,
  isOpen,
  isOver,
  isStillToStart,
  isUncertain,
  isWaiting,
  lastDay,
  type Study,
  wasLastSeenWaiting,
} from '../catalogue/index.ts';

/**
 * The first day a study took in participants; undefined when it has not started, or its start is not stated.
 * What is said of a study that waits, or was withdrawn, is a plan that has not come true.
 */
export function startOf(study: Study, today: IsoDate): IsoDate | undefined {
  const { start } = study.inclusion;
  if (start === undefined || !hasStarted(study, today)) return undefined;
  return firstDay(start);
}

/**
 * The last day a study took in participants; undefined when it still does or may, or the day is not stated. Of a
 * study that no longer does, a day to come is a plan that was given up; of a month it may be any day, and is taken to
 * be the last.
 */
export function endOf(study: Study, today: IsoDate): IsoDate | undefined {
  const { end } = study.inclusion;
  // An end that passed while the study was said to be open is the plan that makes it uncertain, not what happened.
  const mayGoOn = isOpen(study) || isUncertain(study);
  if (end === undefined || mayGoOn || !hasStarted(study, today) || firstDay(end) > today) return undefined;
  const last = lastDay(end);
  return last < today ? last : today;
}

/** True for a study that takes, or has taken, in participants, as far as the catalogue knows. */
export const hasStarted = (study: Study, today: IsoDate): boolean =>
  !isWaiting(study) &&
  !wasLastSeenWaiting(study) &&
  study.stopKind !== 'withdrawn' &&
  !isStillToStart(study, today);

/** The days on which something happened to studies, and to how many it did, whether they state when or not. */
export interface Happenings {
  days: readonly IsoDate[];
  of: number;
}

/** When the studies that have started did so, where they state it. */
export const startsOf = (studies: readonly Study[], today: IsoDate): Happenings => ({
  days: studies.flatMap((study) => startOf(study, today) ?? []),
  of: studies.filter((study) => hasStarted(study, today)).length,
});

/** When the studies that have stopped taking in participants did so, where they state it. */
export const endsOf = (studies: readonly Study[], today: IsoDate): Happenings => ({
  days: studies.flatMap((study) => endOf(study, today) ?? []),
  of: studies.filter((study) => isOver(study) && hasStarted(study, today)).length,
});

/** Whether it has happened, and no study states when: then no number can be told of any stretch of days. */
export const isUntold = ({ days, of }: Happenings): boolean => days.length === 0 && of > 0;

/** How often it happened within a stretch of days; undefined where nobody states when: a 0 would say that it did not. */
export const countWithin = (
  happenings: Happenings,
  isWithin: (day: IsoDate) => boolean,
): number | undefined => (isUntold(happenings) ? undefined : happenings.days.filter(isWithin).length);
