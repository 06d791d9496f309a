import { each } from '../facts/complete.ts';
import type { Notes } from '../facts/notes.ts';
import type { NorwegianPart } from './norway.ts';
import type { CtisRecord } from './shape.ts';

/** What is planned, in Norway and altogether: the register does not say how many came. */
export function participantsOf(record: CtisRecord, ours: NorwegianPart, notes: Notes) {
  const inNorway = ours.parts
    .map((part) => part.recruitmentSubjectCount)
    .find((count) => count !== undefined);
  return [
    { scope: 'norway', is: 'planned', count: notes.count('recruitmentSubjectCount', inNorway) },
    { scope: 'all', is: 'planned', count: notes.count('totalNumberEnrolled', record.totalNumberEnrolled) },
  ].filter(({ count }) => count !== undefined);
}

/**
 * When Norway's first and last were taken in, from what the sponsor has notified. The estimate is of the trial as a
 * whole: it says something of Norway only as long as the trial has begun nowhere.
 */
export function datesOf(record: CtisRecord, ours: NorwegianPart, notes: Notes) {
  const { trialDuration } = record.authorizedPartI.trialDetails.trialInformation;
  const days = (kinds: readonly string[]): string[] =>
    ours.events
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ kind, date }) => notes.date(kind, date, 'day-first') ?? [])
      .sort();
  const begun =
    days(['START_OF_RECRUITMENT'])[0] ??
    notes.date('recruitmentStartDate', ours.period.recruitmentStartDate, 'day-first');
  const estimate =
    record.startDateEU === undefined
      ? notes.date('estimatedRecruitmentStartDate', trialDuration.estimatedRecruitmentStartDate, 'day-first')
      : undefined;
  const restarted = days([
    'START_OF_RECRUITMENT',
    'RESTART_OF_RECRUITMENT',
    'RESTART_OF_TRIAL',
    'RESTART_TRIAL',
  ]).at(-1);
  const ended =
    days(['END_OF_RECRUITMENT'])
      .filter((day) => restarted === undefined || day >= restarted)
      .at(-1) ?? notes.date('recruitmentEndDate', ours.period.recruitmentEndDate, 'day-first');
  const over = days(['END_OF_TRIAL', 'EARLY_TERMINATION']).at(-1);
  const expected = notes.date('estimatedEndDate', trialDuration.estimatedEndDate, 'day-first');
  return {
    start: dated(begun, 'actual') ?? dated(estimate, 'planned'),
    end: dated(ended, 'actual'),
    completed: dated(over, 'actual') ?? dated(expected, 'planned'),
  };
}

const dated = (date: string | undefined, is: 'actual' | 'planned') =>
  date === undefined ? undefined : { date, is };

/** Countries within the union and outside it; undefined where the trial takes in people outside it and none is named. */
export function countriesOf(record: CtisRecord): string | undefined {
  const { rowCountriesInfo, rowSubjectCount } = record.authorizedPartI;
  const outside = each(rowCountriesInfo.map(({ name }) => name));
  if (outside.length === 0 && Number(rowSubjectCount ?? 0) > 0) return undefined;
  const within = each(record.memberStatesConcerned.map(({ mscName, countryName }) => mscName ?? countryName));
  return within.length === 0 ? undefined : String(new Set([...within, ...outside]).size);
}
