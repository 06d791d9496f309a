import type { Rule } from '../rule.ts';

/** What registers say is one study has one file; whether they are right, only a person can tell. */
export const sameStudy: Rule = ({ studies }) =>
  studies.flatMap((study) =>
    (study.tiedTo ?? []).map((file) =>
      study.problem(['ids'], {
        level: 'warning',
        rule: 'same-study-in-register',
        message: `Numrene i et register knytter studien til ${file}.`,
        help: 'Er det samme studie, behold én fil. Er det to studier, trengs ingenting: de holdes fra hverandre.',
      }),
    ),
  );
