import { addDays, lastDay } from '../../dates.ts';
import type { StudyEntry } from '../../joining/joined.ts';
import type { Fault, Problem } from '../../problem.ts';
import { siteEvidence, studyEvidence } from '../../reading/evidence.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { Entry } from '../../reading/record.ts';
import { type Doubt, standingOf, sureFor } from '../../recruitment.ts';
import type { StudyFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';
import { siteName } from './site-name.ts';

/**
 * What makes a status unsure. Most has only grown old: nobody has changed the file, and nothing stands in the way of publishing it. Reminders
 * and lists of what to follow up are made of these.
 */
export const due: Rule = ({ studies, today }) =>
  studies.flatMap((study) => [
    ...doubtful(study, today),
    ...goingOnPastEnd(study, today),
    ...withoutResults(study, today),
  ]);

/** What a site has in common with its study is told once, of the study. */
function doubtful(study: StudyEntry, today: string): Problem[] {
  const { fields } = study;
  const doubt = doubtOn(studyEvidence(study), today);
  if (doubt) {
    const path = placeOf(doubt, fields, today);
    return [study.problem(path, faultOf(doubt, 'Studien', dateAt(path, fields)))];
  }
  return fields.sites.flatMap((site, index) => {
    const own = doubtOn(siteEvidence(study, index), today);
    if (!own) return [];
    const path = placeOf(own, site, today);
    return [study.problem(['sites', index, ...path], faultOf(own, siteName(site), dateAt(path, site)))];
  });
}

function doubtOn(evidence: Parameters<typeof standingOf>[0], today: string): Doubt | undefined {
  const { certainty } = standingOf(evidence, today);
  // That a register does not know is no matter of time.
  const isDoubt = certainty.kind === 'uncertain' && certainty.because !== 'register-unknown';
  return isDoubt ? certainty.because : undefined;
}

interface Dated {
  inclusion?: StudyFields['inclusion'] | undefined;
  completed?: StudyFields['completed'];
}

/** The field to change: the date that has passed, or where the study is confirmed. */
function placeOf(doubt: Doubt, { inclusion }: Dated, today: string): FieldPath {
  if (doubt === 'past-start' || doubt === 'before-start') return ['inclusion', 'start'];
  if (doubt !== 'past-end') return ['confirmed'];
  const hasClosed = inclusion?.end !== undefined && lastDay(inclusion.end) < today;
  return hasClosed ? ['inclusion', 'end'] : ['completed'];
}

const dateAt = (path: FieldPath, { inclusion, completed }: Dated): string | undefined => {
  if (path.at(-1) === 'start') return inclusion?.start;
  return path.at(-1) === 'end' ? inclusion?.end : completed;
};

function faultOf(doubt: Doubt, what: string, date: string | undefined): Fault {
  switch (doubt) {
    case 'past-end':
      return {
        level: 'due',
        rule: 'end-passed',
        message: `${what} står som åpen eller ventende, men sluttdatoen${inBrackets(date)} er passert.`,
        help: 'Er det stengt for nye deltakere, sett status til active-not-recruiting eller completed. Er det fortsatt åpent, skriv den nye datoen eller slett den.',
      };
    case 'past-start':
      return {
        level: 'due',
        rule: 'start-passed',
        message: `${what} venter på å åpne, men startdatoen${inBrackets(date)} er passert.`,
        help: 'Har inklusjonen begynt, sett status til recruiting. Er den utsatt, skriv den nye datoen.',
      };
    case 'before-start':
      return {
        level: 'warning',
        rule: 'open-before-start',
        message: `${what} ble meldt som åpen før startdatoen${inBrackets(date)}.`,
        help: 'Har inklusjonen ikke begynt, sett status til not-yet-recruiting. Er den i gang, rett datoen eller skriv dagens dato i confirmed.',
      };
    default:
      return {
        level: 'due',
        rule: 'not-confirmed',
        message: `Det er over ${sureFor} dager siden noen bekreftet at statusen for ${lowerFirst(what)} stemmer.`,
        help: 'Spør dem som driver studien. Stemmer alt, skriv dagens dato i confirmed. Er noe endret, rett det.',
      };
  }
}

const inBrackets = (date: string | undefined): string => (date === undefined ? '' : ` (${date})`);
const lowerFirst = (what: string): string => (what === 'Studien' ? 'studien' : what);

/** A study that takes in nobody goes on until its planned end; after that somebody must say that it still does. */
function goingOnPastEnd(study: StudyEntry, today: string): Problem[] {
  const { status, completed } = study.fields;
  if (status !== 'active-not-recruiting' || completed === undefined || lastDay(completed) >= today) return [];
  const { confirmed } = studyEvidence(study);
  const isSaidSince =
    confirmed !== undefined && confirmed > lastDay(completed) && addDays(confirmed, sureFor) >= today;
  if (isSaidSince) return [];
  return [
    study.problem(['completed'], {
      level: 'due',
      rule: 'completion-passed',
      message: `Studien er stengt for nye deltakere, og skulle etter planen være ferdig ${completed}.`,
      help: 'Er den ferdig, sett status til completed. Pågår den fortsatt, skriv den nye datoen, eller dagens dato i confirmed.',
    }),
  ];
}

/** How many days after its end a study should have told what it found. */
const resultsWithin = 365;

function withoutResults(study: Entry<StudyFields>, today: string): Problem[] {
  const { status, completed, results, stopped } = study.fields;
  if (status !== 'completed' || completed === undefined || results.length > 0) return [];
  // What was withdrawn before it began has found nothing.
  if (stopped?.kind === 'withdrawn' || addDays(lastDay(completed), resultsWithin) >= today) return [];
  return [
    study.problem(['completed'], {
      level: 'due',
      rule: 'results-missing',
      message: `Studien var ferdig ${completed}, og oversikten har ingen resultater fra den.`,
      help: 'Spør dem som driver studien. Er noe publisert, skriv det under results med kind, title og url.',
    }),
  ];
}
