/**
 * Recruitment status as the catalogue says it on a day, in the order readers meet them: what was open or waiting
 * and is not sure any more is `uncertain`.
 */
export const statuses = [
  'recruiting',
  'not-yet-recruiting',
  'uncertain',
  'active-not-recruiting',
  'completed',
] as const;
export type Status = (typeof statuses)[number];

/** What stands in some way: a study, a site, or what a browser has read of one. */
interface Stands {
  status: string;
}

/** A study that may have been stopped, in some way. */
interface MayStop extends Stands {
  stopKind?: string | undefined;
}

/** True when a study is sure to take in participants somewhere. */
export const isOpen = ({ status }: Stands): boolean => status === 'recruiting';
/** True when a study is sure to be waiting to open. */
export const isWaiting = ({ status }: Stands): boolean => status === 'not-yet-recruiting';
/** True when a study was open or waiting, and nobody knows whether it still is. */
export const isUncertain = ({ status }: Stands): boolean => status === 'uncertain';
/** True when a study is known to take in no new participants any more. */
export const isOver = ({ status }: Stands): boolean =>
  status === 'active-not-recruiting' || status === 'completed';
/** True when a study has been carried through, or stopped for good. */
export const isFinished = ({ status }: Stands): boolean => status === 'completed';

/** True when a study was stopped for good: on the way, or before it began. One that is on hold may go on. */
export const isGivenUp = ({ status, stopKind }: MayStop): boolean =>
  isOver({ status }) && (stopKind === 'terminated' || stopKind === 'withdrawn');

/** What tells at a glance how something stands: its status, or that it was stopped for good, which is not to be finished. */
export type StatusSign = Status | 'stopped';

/** The sign of a study, or of how it stands at a place: one that closed in another way than the study keeps its own. */
export const signOf = <Known extends string>(
  study: MayStop,
  status: Known,
): Known | Exclude<StatusSign, Status> => (isGivenUp(study) && status === study.status ? 'stopped' : status);

/** Where a status stands in the order readers meet them; one that is not known comes last. */
export function statusRank({ status }: Stands): number {
  const known = (statuses as readonly string[]).indexOf(status);
  return known === -1 ? statuses.length : known;
}

/** True when all one can know of a change is that time has passed: what was open or waiting is not sure any more. */
export const hasFaded = (before: Stands, now: Stands): boolean =>
  isUncertain(now) && (isOpen(before) || isWaiting(before));

/** The status of what is open, for those who ask for it by name. */
export const openStatus: Status = 'recruiting';
