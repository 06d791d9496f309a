import type { Rule } from './rule.ts';

const closed = ['active-not-recruiting', 'completed'];

/** Status, stop and hospitals must tell the same story. Dates that pass are no fault of a file: see `due`. */
export const statusAgreement: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const { status, stopped, sites } = study.fields;
    const problems = [];
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
      if (
        site.institution !== undefined &&
        sites.findIndex((other) => other.institution === site.institution) !== index
      ) {
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
