import type { Problem } from '../../problem.ts';
import { numbersOf } from '../../registers.ts';
import type { Rule } from '../rule.ts';

/** Each study has a register number, and no number belongs to two studies. */
export const registerNumbers: Rule = ({ studies, today }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const study of studies) {
    const numbers = numbersOf(study.fields.ids);
    if (numbers.length === 0) {
      problems.push(
        study.problem(['ids'], {
          rule: 'register-number',
          message: 'Studien har ikke noe nummer fra REK eller et register.',
          help: 'Skriv minst ett av disse under ids: rek, euct, nct, isrctn, eudract.',
        }),
      );
    }
    for (const { register, number } of numbers) {
      if (isMadeUp(register, number)) {
        problems.push(
          study.problem(['ids', register], {
            rule: 'made-up-number',
            message: `Nummeret ${number} kan ikke finnes.`,
            help: 'Slå det opp på nytt, eller slett det til du har det.',
          }),
        );
      }
      const [, year = ''] = /^(\d{4})[/-]/.exec(number) ?? [];
      if (year > today.slice(0, 4)) {
        problems.push(
          study.problem(['ids', register], {
            level: 'warning',
            rule: 'number-of-year-to-come',
            message: `Nummeret ${number} er fra et år som ikke har vært.`,
            help: 'Slå det opp på nytt. De fire første sifrene er året studien ble meldt inn.',
          }),
        );
      }
      const other = seen.get(`${register} ${number}`);
      seen.set(`${register} ${number}`, study.file);
      if (other === undefined) continue;
      problems.push(
        study.problem(['ids', register], {
          rule: 'duplicate-number',
          ...(other === study.file
            ? { message: `Nummeret ${number} står to ganger.`, help: 'Slett det ene.' }
            : {
                message: `Nummeret ${number} står både i ${other} og i ${study.file}.`,
                help: 'Er det samme studie, behold én fil. Er det to studier, rett nummeret i den ene.',
              }),
        }),
      );
    }
  }
  return problems;
};

/** Nothing but noughts where the number itself should be. */
function isMadeUp(register: string, number: string): boolean {
  const digits = register === 'rek' ? number.replace(/^\d{4}\//, '') : number.replace(/^\D+/, '');
  return /^0+$/.test(digits);
}
