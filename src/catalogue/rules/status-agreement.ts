import { lastDay } from '../dates.ts';
import type { Rule } from './rule.ts';

const closed = ['active-not-recruiting', 'completed'];

/** Status, stop, period and hospitals must tell the same story. */
export const statusAgreement: Rule = ({ studies, today }) =>
  studies.flatMap((study) => {
    const { status, stopped, inclusion, sites } = study.fields;
    const problems = [];
    if (status === 'recruiting' && inclusion.end !== undefined && lastDay(inclusion.end) < today) {
      problems.push(
        study.problem(['status'], {
          rule: 'open-though-ended',
          message: `Studien står som åpen, men inclusion.end (${inclusion.end}) er passert.`,
          help: 'Sett status til active-not-recruiting eller completed. Tar studien fortsatt inn deltakere, rett eller slett datoen.',
        }),
      );
    }
    if (stopped && !closed.includes(status)) {
      problems.push(
        study.problem(['status'], {
          rule: 'open-though-stopped',
          message: `Studien er stanset (stopped), men status er «${status}».`,
          help: 'Sett status til active-not-recruiting eller completed, eller slett stopped.',
        }),
      );
    }
    sites.forEach((site, index) => {
      if (site.status === 'recruiting' && closed.includes(status)) {
        problems.push(
          study.problem(['sites', index, 'status'], {
            rule: 'open-site-of-closed-study',
            message: `${site.institution} står som åpent, men studien er stengt for nye deltakere.`,
            help: 'Rett status for sykehuset eller for hele studien.',
          }),
        );
      }
      if (sites.findIndex((other) => other.institution === site.institution) !== index) {
        problems.push(
          study.problem(['sites', index, 'institution'], {
            rule: 'duplicate-site',
            message: `${site.institution} står to ganger under sites.`,
            help: 'Slett den ene linjen.',
          }),
        );
      }
    });
    return problems;
  });
