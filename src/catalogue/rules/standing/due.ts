import { type Certainty, type Doubt, standingOf, sureFor } from '../../certainty.ts';
import { addDays, lastDay } from '../../dates.ts';
import type { StudyEntry } from '../../joining/joined.ts';
import type { Fault, Problem } from '../../problem.ts';
import { siteEvidence, studyEvidence } from '../../reading/evidence.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { Entry } from '../../reading/record.ts';
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
    ...finishedElsewhere(study),
    ...withoutResults(study, today),
  ]);

/** What a site has in common with its study is told once, of the study. */
function doubtful(study: StudyEntry, today: string): Problem[] {
  const { fields } = study;
  const doubt = doubtOn(studyEvidence(study), today);
  if (doubt) {
    const path = placeOf(doubt.because, fields, today);
    return [study.problem(path, faultOf(doubt, 'Studien', dateAt(path, fields)))];
  }
  return fields.sites.flatMap((site, index) => {
    const own = doubtOn(siteEvidence(study, index), today);
    if (!own) return [];
    const path = placeOf(own.because, site, today);
    return [study.problem(['sites', index, ...path], faultOf(own, siteName(site), dateAt(path, site)))];
  });
}

type Uncertain = Extract<Certainty, { kind: 'uncertain' }>;

function doubtOn(evidence: Parameters<typeof standingOf>[0], today: string): Uncertain | undefined {
  const { certainty } = standingOf(evidence, today);
  // That a register does not know is no matter of time.
  const isDoubt = certainty.kind === 'uncertain' && certainty.because !== 'register-unknown';
  return isDoubt ? certainty : undefined;
}

interface Dated {
  inclusion?: StudyFields['inclusion'] | undefined;
  completed?: StudyFields['completed'];
}

/** The field to change: the date that has passed, or where the study is confirmed. */
function placeOf(doubt: Doubt, { inclusion }: Dated, today: string): FieldPath {
  if (doubt === 'past-start' || doubt === 'before-start') return ['inclusion', 'start'];
  if (doubt === 'register-changed') return ['status'];
  if (doubt !== 'past-end') return ['confirmed'];
  const hasClosed = inclusion?.end !== undefined && lastDay(inclusion.end) < today;
  return hasClosed ? ['inclusion', 'end'] : ['completed'];
}

const dateAt = (path: FieldPath, { inclusion, completed }: Dated): string | undefined => {
  if (path.at(-1) === 'start') return inclusion?.start;
  return path.at(-1) === 'end' ? inclusion?.end : completed;
};

function faultOf({ because, voices }: Uncertain, what: string, date: string | undefined): Fault {
  switch (because) {
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
    case 'register-changed':
      return registerChanged(voices, what);
    default:
      return {
        level: 'due',
        rule: 'not-confirmed',
        message: `Det er over ${sureFor} dager siden noen bekreftet at statusen for ${lowerFirst(what)} stemmer.`,
        help: 'Spør dem som driver studien. Stemmer alt, skriv dagens dato i confirmed. Er noe endret, rett det.',
      };
  }
}

const registerChanged = (voices: Uncertain['voices'], what: string): Fault => ({
  level: 'due',
  rule: 'register-changed',
  message: `Filen sier at status for ${lowerFirst(what)} er «${voices?.people.status}», men registeret (${voices?.register.register}) har siden meldt «${voices?.register.status}» (${voices?.register.day}).`,
  help: 'Spør dem som driver studien. Har registeret rett, rett eller slett status. Har det feil, skriv dagens dato i confirmed.',
});

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

/** Nobody can join a study that is closed or finished, so that a register says which is no doubt, but news. */
function finishedElsewhere(study: StudyEntry): Problem[] {
  const { status } = study.fields;
  const reported = study.joined?.reported;
  if (status !== 'active-not-recruiting' || reported?.status !== 'completed') return [];
  return [
    study.problem(['status'], {
      level: 'due',
      rule: 'finished-in-register',
      message: `Filen sier at studien pågår, men registeret (${reported.register}) melder at den er ferdig (${reported.day}).`,
      help: 'Er den ferdig, rett eller slett status: da gjelder det registeret sier.',
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
