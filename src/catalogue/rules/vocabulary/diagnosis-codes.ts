import { diagnosisExists } from '../../naming/diagnoses.ts';
import type { Rule } from '../rule.ts';

/** ICD-10 codes must exist in the Norwegian edition. */
export const diagnosisCodes: Rule = ({ conditions }) =>
  conditions.flatMap((entry) =>
    entry.fields.icd10.flatMap((code, index) =>
      diagnosisExists(code)
        ? []
        : [
            entry.problem(['icd10', index], {
              rule: 'diagnosis-code',
              message: `ICD-10-koden «${code}» finnes ikke i den norske utgaven.`,
              help: 'Slå opp koden på nytt. Tre tegn (C50) dekker alle underkodene.',
            }),
          ],
    ),
  );
