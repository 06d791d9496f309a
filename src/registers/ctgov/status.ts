import type { RegisterFacts } from '../outcome.ts';
import type { CtgovLocation } from './shape.ts';

/** A word of the register in the catalogue's: the status, and what else it says. */
export interface Meaning {
  status: RegisterFacts['status'];
  stopped?: RegisterFacts['stopped'];
  joining?: RegisterFacts['joining'];
}

/**
 * What each status of the register means. «On hold» has no counterpart: only a person knows whether it means waiting
 * or closed, so the status is unknown, and that it is on hold is kept beside it. What was withdrawn is over, and was
 * never begun.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  RECRUITING: { status: 'recruiting' },
  ENROLLING_BY_INVITATION: { status: 'recruiting', joining: 'invitation' },
  NOT_YET_RECRUITING: { status: 'not-yet-recruiting' },
  ACTIVE_NOT_RECRUITING: { status: 'active-not-recruiting' },
  COMPLETED: { status: 'completed' },
  TERMINATED: { status: 'completed', stopped: 'terminated' },
  WITHDRAWN: { status: 'completed', stopped: 'withdrawn' },
  SUSPENDED: { status: 'unknown', stopped: 'suspended' },
  UNKNOWN: { status: 'unknown' },
  WITHHELD: { status: 'unknown' },
};

/** The statuses of programmes that give a treatment outside of studies. */
export const ofExpandedAccess: ReadonlySet<string> = new Set([
  'AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'APPROVED_FOR_MARKETING',
]);

/** These say that something is open somewhere; all others hold for every place. */
const ofSomePlace: ReadonlySet<string> = new Set([
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
]);

/** From the most open to the most closed. */
const order = [
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'NOT_YET_RECRUITING',
  'SUSPENDED',
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'TERMINATED',
  'WITHDRAWN',
] as const;

export const meaningOf = (word: string): Meaning | undefined =>
  Object.hasOwn(meanings, word) ? meanings[word] : undefined;

/**
 * The word of a site that still says it takes in participants, or waits to, of a study that is closed, over, on hold or
 * not known to go on at all places: it has not been updated, and is as the study.
 */
export const wordForSite = (overall: string, word: string | undefined): string | undefined =>
  word !== undefined && ofSomePlace.has(word) && !ofSomePlace.has(overall) ? undefined : word;

/**
 * The word that tells how a study stands in Norway. That a study recruits is said of all countries together, so there
 * the Norwegian sites speak: as the most open of them is, so is Norway. That it is closed, over or on hold is said of
 * every place, and a site that says otherwise has not been updated.
 */
export function wordForNorway(overall: string, sites: readonly CtgovLocation[]): string {
  if (!ofSomePlace.has(overall)) return overall;
  const words = sites.map(({ status }) => status ?? overall);
  return order.find((word) => words.includes(word)) ?? overall;
}

/**
 * What that word means of the study. A site's end is that site's: a study that goes on elsewhere was not stopped. That
 * it is on hold, or never began, is said of it where all its Norwegian sites say so, since it is then true of Norway.
 */
export function meaningInNorway(overall: string, sites: readonly CtgovLocation[]): Meaning | undefined {
  const word = wordForNorway(overall, sites);
  const meaning = meaningOf(word);
  if (meaning?.stopped === undefined || word === overall) return meaning;
  const isOfNorway =
    meaning.stopped !== 'terminated' && sites.every(({ status = overall }) => status === word);
  return isOfNorway ? meaning : { status: meaning.status };
}
