import type { Rule } from './rule.ts';

/** The youngest age must not be above the oldest. */
export const ageOrder: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const { minimumAge, maximumAge } = study.fields.eligibility;
    if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return [];
    return [
      study.problem(
        ['eligibility', 'minimumAge'],
        {
          rule: 'age-order',
          message: `Laveste alder (${minimumAge}) er over høyeste alder (${maximumAge}).`,
          help: 'Bytt om tallene, eller rett det som er feil.',
        },
        [['eligibility', 'maximumAge']],
      ),
    ];
  });
