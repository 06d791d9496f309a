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
    ...openNowhere(study),
    ...resultsTooEarly(study),
    ...study.fields.sites.flatMap((_, index) => siteAgainstStudy(study, index)),
  ]);

/** A study may be put on hold before it has opened; any other stop means that it takes in nobody. */
function stoppedYetOpen(study: Entry<StudyFields>): Problem[] {
  const { status, stopped } = study.fields;
  if (!stopped || closed.includes(status)) return [];
  if (stopped.kind === 'suspended' && status === 'not-yet-recruiting') return [];
  return [
    study.problem(['status'], {
      rule: 'open-though-stopped',
      message: `Studien er stanset (stopped), men status er «${status}».`,
      help: 'Sett status til active-not-recruiting eller completed, eller slett stopped.',
    }),
  ];
}

function openNowhere(study: Entry<StudyFields>): Problem[] {
  const { status, sites, coordinator } = study.fields;
  if (status !== 'recruiting') return [];
  if (sites.length === 0 && coordinator === undefined) {
    return [
      study.problem(['status'], {
        rule: 'open-nowhere',
        message: 'Studien står som åpen, men har verken sykehus (sites) eller koordinator (coordinator).',
        help: 'Skriv minst ett av dem, så leseren vet hvor studien er.',
      }),
    ];
  }
  const statuses = sites.map((site) => site.status ?? status);
  if (sites.length === 0 || !statuses.every((site) => closed.includes(site))) return [];
  return [
    study.problem(['status'], {
      rule: 'all-sites-closed',
      message: 'Studien står som åpen, men alle sykehusene under sites er stengt.',
      help: 'Sett status for studien til active-not-recruiting eller completed, eller rett status for et sykehus.',
    }),
  ];
}

function resultsTooEarly(study: Entry<StudyFields>): Problem[] {
  const { status, results } = study.fields;
  if (results.length === 0 || (status !== 'recruiting' && status !== 'not-yet-recruiting')) return [];
  return [
    study.problem(['results'], {
      rule: 'results-too-early',
      message: `Studien har resultater, men status er «${status}».`,
      help: 'Er studien over, rett status. Er lenken til noe annet enn resultater, flytt den til teksten.',
    }),
  ];
}

function siteAgainstStudy(study: Entry<StudyFields>, index: number): Problem[] {
  const { status, sites } = study.fields;
  const site = sites[index];
  if (site?.status !== 'recruiting') return [];
  if (closed.includes(status)) {
    return [
      study.problem(['sites', index, 'status'], {
        rule: 'open-site-of-closed-study',
        message: `${siteName(site)} står som åpent, men studien er stengt for nye deltakere.`,
        help: 'Rett status for sykehuset eller for hele studien.',
      }),
    ];
  }
  if (status !== 'not-yet-recruiting') return [];
  return [
    study.problem(['sites', index, 'status'], {
      level: 'warning',
      rule: 'open-site-of-waiting-study',
      message: `${siteName(site)} står som åpent, men studien venter på å åpne.`,
      help: 'Er ett sykehus åpent, er studien åpen: sett status for studien til recruiting. Ellers rett status for sykehuset.',
    }),
  ];
}
