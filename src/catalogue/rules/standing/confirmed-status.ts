import type { Rule } from '../rule.ts';

/** Who confirms a status says which: what a register says today, it may not say tomorrow. */
export const confirmedStatus: Rule = ({ studies }) =>
  studies.flatMap((study) =>
    study.states(['confirmed']) && !study.states(['status']) && study.joined
      ? [
          study.problem(['confirmed'], {
            level: 'warning',
            rule: 'confirmed-without-status',
            message: 'Studien er bekreftet (confirmed), men filen sier ikke hvilken status som er bekreftet.',
            help: 'Skriv status slik den ble bekreftet. Ellers gjelder bekreftelsen bare til registeret endrer noe.',
          }),
        ]
      : [],
  );
