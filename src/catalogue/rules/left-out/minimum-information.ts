import type { Rule } from '../rule.ts';

/**
 * The national report's table 4 asks every study for a coordinating institution, criteria and a start of
 * inclusion. Facts captured from a register may lack them: an absent fact is better than an invented one.
 */
export const minimumInformation: Rule = ({ studies }) =>
  studies
    .filter(({ fields, joined }) => fields.source === undefined && joined === undefined)
    .flatMap((study) => {
      const { coordinator, eligibility, inclusion } = study.fields;
      const missing: [string[], string, boolean][] = [
        [['coordinator'], 'koordinerende forskningsansvarlig (coordinator)', coordinator === undefined],
        [
          ['eligibility', 'include'],
          'hvem som kan delta (eligibility.include)',
          eligibility.include.length === 0,
        ],
        [['inclusion', 'start'], 'når inklusjonen starter (inclusion.start)', inclusion.start === undefined],
      ];
      return missing
        .filter(([, , isMissing]) => isMissing)
        .map(([path, what]) =>
          study.problem(path, {
            rule: 'minimum-information',
            message: `Studien mangler ${what}.`,
            help: 'Fyll inn feltet. Det kan bare mangle når fakta er hentet fra et register (source).',
          }),
        );
    });
