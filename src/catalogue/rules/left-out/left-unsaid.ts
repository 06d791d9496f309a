import { recruitKinds, studyTypes } from '../../schema/choices.ts';
import type { Rule } from '../rule.ts';

/** What a file leaves to a register that does not say it is missing; registers change, so it stops no publishing. */
export const leftUnsaid: Rule = ({ studies }) =>
  studies
    .filter(({ joined }) => joined !== undefined)
    .flatMap((study) =>
      [
        { field: 'type', isUnsaid: study.fields.type === undefined, values: studyTypes },
        { field: 'recruits', isUnsaid: study.fields.recruits.length === 0, values: recruitKinds },
      ]
        .filter(({ isUnsaid }) => isUnsaid)
        .map(({ field, values }) =>
          study.problem([field], {
            level: 'warning',
            rule: 'left-unsaid',
            message: `Feltet «${field}» mangler, og registeret sier det heller ikke.`,
            help: `Skriv det inn. Velg blant disse: ${values.join(', ')}.`,
          }),
        ),
    );
