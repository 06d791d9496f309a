import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** An English translation belongs to a study and says as much as the original. */
export const translations: Rule = (content) => {
  const studies = new Map(content.studies.map((study) => [study.id, study]));
  return content.translations.flatMap((translation): Problem[] => {
    const study = studies.get(translation.id);
    if (!study) {
      if (content.brokenIds.has(translation.id)) return [];
      return [
        translation.problem([], {
          rule: 'translation-without-study',
          message: `Det finnes ingen studie som heter «${translation.id}».`,
          help: `${didYouMean(translation.id, [...studies.keys()])}Oversettelsen skal ha samme filnavn som studien.`,
        }),
      ];
    }
    return (['include', 'exclude'] as const).flatMap((list) => {
      const original = study.fields.eligibility[list].length;
      const translated = translation.fields.eligibility[list].length;
      if (original === translated) return [];
      return [
        translation.problem(['eligibility', list], {
          rule: 'translation-criteria',
          message: `Oversettelsen har ${translated} av ${original} kriterier i ${list}.`,
          help: 'Oversett alle kriteriene, i samme rekkefølge.',
        }),
      ];
    });
  });
};
