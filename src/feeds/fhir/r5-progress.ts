import type { ResearchStudyProgressStatus } from 'fhir/r5';
import type { Status, Study } from '../../catalogue/index.ts';
import { coding } from './codes.ts';

const states = {
  recruiting: ['recruiting', 'Recruiting'],
  'not-yet-recruiting': ['not-yet-recruiting', 'Not yet recruiting'],
  'active-not-recruiting': ['active-but-not-recruiting', 'Active, not recruiting'],
  completed: ['completed', 'Completed'],
  suspended: ['temporarily-closed-to-accrual', 'Temporarily Closed to Accrual'],
  terminated: ['terminated', 'Terminated'],
  withdrawn: ['withdrawn', 'Withdrawn'],
} as const;

/**
 * Where the study has come: when it takes in participants, and the state it is in now, last. `actual` says
 * whether the dates are known or planned; it is left out where one is known and the other planned.
 */
export function progress(study: Study): ResearchStudyProgressStatus[] | undefined {
  const { status, inclusion } = study;
  const now = stateNow(study);
  // Of what is not sure nothing is claimed.
  if (now === undefined) return undefined;
  const { start, end } = inclusion;
  // A study that was withdrawn never took in anyone.
  if ((start === undefined && end === undefined) || now === 'withdrawn') return [{ state: state(now) }];
  const recruiting = {
    state: state('recruiting'),
    actual: datesAreKnown(status, end),
    period: { start, end },
  };
  return now === 'recruiting' ? [recruiting] : [recruiting, { state: state(now) }];
}

/** The state a study is in now. One that was stopped goes on for as long as those who took part are followed. */
function stateNow({ status, stopKind }: Study): keyof typeof states | undefined {
  if (status === 'uncertain') return stopKind;
  if (stopKind === 'terminated' && status !== 'completed') return status;
  return stopKind ?? status;
}

function datesAreKnown(status: Status, end: string | undefined): boolean | undefined {
  if (status === 'not-yet-recruiting') return false;
  return status === 'recruiting' && end !== undefined ? undefined : true;
}

function state(name: keyof typeof states) {
  const [code, display] = states[name];
  return { coding: [coding('http://hl7.org/fhir/research-study-status', code, display)] };
}
