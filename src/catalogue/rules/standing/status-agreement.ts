import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import type { WrittenStatus } from '../../schema/choices.ts';
import type { StudyFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';
import { siteName } from './site-name.ts';

const closed: readonly WrittenStatus[] = ['active-not-recruiting', 'completed'];

/** Status, stop, hospitals and results must tell the same story. Dates that pass are no fault of a file: see `due`. */
export const statusAgreement: Rule = ({ studies }) =>
  studies.flatMap((study) => [
    ...stoppedYetOpen(study),
    ...onHoldYetFinished(study),
    ...openNowhere(study),
    ...closedBeforeOpening(study),
    ...resultsTooEarly(study),
    ...withdrawnYetBegun(study),
    ...study.fields.sites.flatMap((_, index) => siteAgainstStudy(study, index)),
  ]);

/**
 * A study may be put on hold before it has opened, and how one that is on hold stands may be known to nobody; any other
 * stop means that it takes in nobody.
 */
function stoppedYetOpen(study: Entry<StudyFields>): Problem[] {
  const { status, stopped } = study.fields;
  if (!stopped || closed.includes(status)) return [];
  if (stopped.kind === 'suspended' && status !== 'recruiting') return [];
  return [
    study.problem(
      ['status'],
      {
        rule: 'open-though-stopped',
        message: `Studien er stanset (stopped), men status er «${status}».`,
        help: 'Sett status til active-not-recruiting eller completed, eller slett stopped.',
      },
      [['stopped']],
    ),
  ];
}

/** What is on hold may go on again, and what is finished may not. */
function onHoldYetFinished(study: Entry<StudyFields>): Problem[] {
  const { status, stopped } = study.fields;
  if (status !== 'completed' || stopped?.kind !== 'suspended') return [];
  return [
    study.problem(
      ['status'],
      {
        level: 'warning',
        rule: 'finished-though-on-hold',
        message: 'Status er «completed», men studien er bare midlertidig stanset (stopped: suspended).',
        help: 'Er den stanset for godt, sett kind under stopped til terminated. Kan den begynne igjen, sett status til active-not-recruiting.',
      },
      [['stopped', 'kind']],
    ),
  ];
}

function openNowhere(study: Entry<StudyFields>): Problem[] {
  const { status, sites, coordinator } = study.fields;
  if (status !== 'recruiting') return [];
  if (sites.length === 0 && coordinator === undefined) {
    return [
      study.problem(
        ['status'],
        {
          rule: 'open-nowhere',
          message: 'Studien står som åpen, men har verken sykehus (sites) eller koordinator (coordinator).',
          help: 'Skriv minst ett av dem, så leseren vet hvor studien er.',
        },
        [['sites']],
      ),
    ];
  }
  const statuses = sites.map((site) => site.status ?? status);
  if (sites.length === 0 || statuses.includes('recruiting')) return [];
  if (statuses.every((site) => closed.includes(site))) {
    const same = statuses.every((site) => site === 'completed') ? 'completed' : 'active-not-recruiting';
    return [
      study.problem(
        ['status'],
        {
          rule: 'all-sites-closed',
          message: 'Studien står som åpen, men alle sykehusene under sites er stengt.',
          help: `Skriv «status: ${same}» på denne linjen. Er et av sykehusene fortsatt åpent, rett status i blokken til det i stedet.`,
        },
        [['sites']],
      ),
    ];
  }
  return [
    study.problem(['status'], {
      level: 'warning',
      rule: 'no-site-open',
      message: 'Studien står som åpen, men ingen av sykehusene under sites er åpne.',
      help: 'Sidene følger sykehusene, og sier ikke at studien er åpen. Rett status for et sykehus eller for studien.',
    }),
  ];
}

/** A study that has not opened anywhere, and is over everywhere. */
function closedBeforeOpening(study: Entry<StudyFields>): Problem[] {
  const { status, sites } = study.fields;
  if (status === 'recruiting' || closed.includes(status) || sites.length === 0) return [];
  if (!sites.every((site) => closed.includes(site.status ?? status))) return [];
  return [
    study.problem(['status'], {
      level: 'warning',
      rule: 'sites-closed-of-waiting-study',
      message: `Status er «${status}», men alle sykehusene under sites er stengt.`,
      help: 'Sidene følger sykehusene, og sier at studien er stengt. Rett status for studien eller for et sykehus.',
    }),
  ];
}

function resultsTooEarly(study: Entry<StudyFields>): Problem[] {
  const { status, results } = study.fields;
  if (results.length === 0 || (status !== 'recruiting' && status !== 'not-yet-recruiting')) return [];
  return [
    study.problem(
      ['results'],
      {
        rule: 'results-too-early',
        message: `Studien har resultater, men status er «${status}».`,
        help: 'Er studien over, rett status. Er lenken til noe annet enn resultater, flytt den til teksten.',
      },
      [['status']],
    ),
  ];
}

/** What was withdrawn never began: it took in nobody, and found nothing. */
function withdrawnYetBegun(study: Entry<StudyFields>): Problem[] {
  const { stopped, participants, results, sites } = study.fields;
  if (stopped?.kind !== 'withdrawn') return [];
  const help =
    'Tok studien inn noen, sett kind under stopped til terminated. Ellers slett det som ikke stemmer.';
  const counts = [
    { path: ['participants', 'included'], included: participants?.included },
    ...sites.map((site, index) => ({
      path: ['sites', index, 'participants', 'included'],
      included: site.participants?.included,
    })),
  ];
  const counted = counts.find(({ included = 0 }) => included > 0);
  if (counted) {
    return [
      study.problem(counted.path, {
        level: 'warning',
        rule: 'withdrawn-with-participants',
        message: `Studien ble trukket før start (stopped), men har tatt inn deltakere (${counted.included}).`,
        help,
      }),
    ];
  }
  if (results.length === 0) return [];
  return [
    study.problem(['results'], {
      level: 'warning',
      rule: 'withdrawn-with-results',
      message: 'Studien ble trukket før start (stopped), men har resultater.',
      help,
    }),
  ];
}

function siteAgainstStudy(study: Entry<StudyFields>, index: number): Problem[] {
  const { status, sites } = study.fields;
  const site = sites[index];
  if (site?.status === undefined || closed.includes(site.status)) return [];
  if (closed.includes(status) && site.status !== 'recruiting') {
    return [
      study.problem(['sites', index, 'status'], {
        level: 'warning',
        rule: 'waiting-site-of-closed-study',
        message: `${siteName(site)} har status «${site.status}», men studien er stengt for nye deltakere.`,
        help: 'Sidene sier at studien er stengt der også. Rett status for sykehuset eller for hele studien.',
      }),
    ];
  }
  if (closed.includes(status)) {
    return [
      study.problem(
        ['sites', index, 'status'],
        {
          rule: 'open-site-of-closed-study',
          message: `${siteName(site)} står som åpent, men studien er stengt for nye deltakere.`,
          help: 'Rett status for sykehuset eller for hele studien.',
        },
        [['status']],
      ),
    ];
  }
  if (status !== 'not-yet-recruiting' || site.status !== 'recruiting') return [];
  return [
    study.problem(['sites', index, 'status'], {
      level: 'warning',
      rule: 'open-site-of-waiting-study',
      message: `${siteName(site)} står som åpent, men studien venter på å åpne.`,
      help: 'Sidene sier at studien er åpen, siden ett sykehus er det. Sett status for studien til recruiting, eller rett status for sykehuset.',
    }),
  ];
}
