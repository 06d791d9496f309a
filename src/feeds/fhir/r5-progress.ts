import type { ResearchStudyProgressStatus } from 'fhir/r5';
import { isFinished, isOpen, isUncertain, isWaiting, type Study } from '../../catalogue/index.ts';
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
} as const;

type Course = Pick<Study, 'status' | 'stopKind' | 'inclusion'>;

/**
 * Where a study, or a site of it, has come: when it takes in participants, and the state it is in now, last.
 * `actual` says whether the dates are known or planned; it is left out where one is known and the other planned.
 * Of what nobody is sure of nothing is claimed.
 */
export function progress(course: Course): ResearchStudyProgressStatus[] | undefined {
  const now = stateNow(course);
  const shown = state(now);
  if (shown === undefined) return undefined;
  const { start, end } = course.inclusion;
  // A study that was withdrawn never took in anyone.
  if ((start === undefined && end === undefined) || now === 'withdrawn') return [{ state: shown }];
  const recruiting = {
    state: coded(states.recruiting),
    actual: datesAreKnown(course),
    period: { start, end },
  };
  return isOpen(course) && now === course.status ? [recruiting] : [recruiting, { state: shown }];
}

/** The state a study is in now. One that was stopped goes on for as long as those who took part are followed. */
function stateNow(course: Course): Study['status'] | NonNullable<Study['stopKind']> {
  const { status, stopKind } = course;
  if (stopKind === undefined || (stopKind === 'terminated' && !isFinished(course))) {
    return status;
  }
  return stopKind;
}

function datesAreKnown(course: Course): boolean | undefined {
  if (isWaiting(course)) return false;
  const mayGoOn = isOpen(course) || isUncertain(course);
  return mayGoOn && course.inclusion.end !== undefined ? undefined : true;
}

const state = (name: keyof typeof states) => {
  const known = states[name];
  return known && coded(known);
};

const coded = ([code, display]: readonly [string, string]) => ({
  coding: [coding('http://hl7.org/fhir/research-study-status', code, display)],
});
