import type { ResearchStudyProgressStatus } from 'fhir/r5';
import {
  isFinished,
  isOpen,
  isOpenToInvited,
  isUncertain,
  isWaiting,
  type Study,
} from '../../catalogue/index.ts';
import { coding } from './codes.ts';

const states = {
  recruiting: ['recruiting', 'Recruiting'],
  'not-yet-recruiting': ['not-yet-recruiting', 'Not yet recruiting'],
  'active-not-recruiting': ['active-but-not-recruiting', 'Active, not recruiting'],
  uncertain: undefined,
  completed: ['completed', 'Completed'],
  suspended: ['temporarily-closed-to-accrual', 'Temporarily Closed to Accrual'],
  terminated: ['terminated', 'Terminated'],
  withdrawn: ['withdrawn', 'Withdrawn'],
  invited: ['enrolling-by-invitation', 'Enrolling by invitation'],
} as const;

type Course = Pick<Study, 'status' | 'stopKind' | 'inclusion' | 'joining'>;

/**
 * Where a study, or a site of it, has come: when it takes in participants, and the state it is in now, last.
 * `actual` says whether the dates are known or planned; it is left out where one is known and the other planned.
 * Of what nobody is sure of nothing is claimed.
 */
export function progress(course: Course): ResearchStudyProgressStatus[] | undefined {
  const stop = stopNow(course);
  const takesIn = isOpenToInvited(course) ? states.invited : states.recruiting;
  const now = isOpen(course) && stop === undefined ? takesIn : states[stop ?? course.status];
  if (now === undefined) return undefined;
  const { start, end } = course.inclusion;
  // A study that was withdrawn never took in anyone.
  if ((start === undefined && end === undefined) || stop === 'withdrawn') return [{ state: state(now) }];
  const recruiting = {
    state: state(takesIn),
    actual: datesAreKnown(course),
    period: { start, end },
  };
  return isOpen(course) && stop === undefined ? [recruiting] : [recruiting, { state: state(now) }];
}

/** How a study was stopped, when that is its state now: one goes on for as long as those who took part are followed. */
const stopNow = (course: Course): Study['stopKind'] =>
  course.stopKind === 'terminated' && !isFinished(course) ? undefined : course.stopKind;

function datesAreKnown(course: Course): boolean | undefined {
  if (isWaiting(course)) return false;
  const mayGoOn = isOpen(course) || isUncertain(course);
  return mayGoOn && course.inclusion.end !== undefined ? undefined : true;
}

const state = ([code, display]: readonly [string, string]) => ({
  coding: [coding('http://hl7.org/fhir/research-study-status', code, display)],
});
