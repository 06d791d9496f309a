import { didYouMean } from '../../basics/suggest.ts';
import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import type { StudyFields, TranslationFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';

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
    return [...criteria(translation, study), ...participation(translation, study)];
  });
};

type Translation = Entry<TranslationFields>;

const criteria = (translation: Translation, study: Entry<StudyFields>): Problem[] =>
  (['include', 'exclude'] as const).flatMap((list) => {
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

const inWords = ['duration', 'procedures', 'groups', 'payment', 'afterwards', 'languages'] as const;

/** What a study asks is told in Norwegian on an English page that does not have it; that can be published. */
function participation(translation: Translation, study: Entry<StudyFields>): Problem[] {
  const original = study.fields.participation;
  const translated = translation.fields.participationWords;
  const lacking = inWords.filter((key) => sizeOf(original?.[key]) !== sizeOf(translated?.[key]));
  if (lacking.length === 0) return [];
  return [
    translation.problem(translated ? ['participationWords'] : [], {
      level: 'warning',
      rule: 'translation-participation',
      message: `Oversettelsen har ikke det samme under participationWords som studien har under participation: ${lacking.join(', ')}.`,
      help: 'Oversett det som mangler, med like mange punkter i samme rekkefølge. Den engelske siden viser ellers det norske.',
    }),
  ];
}

const sizeOf = (words: string | readonly unknown[] | undefined): number =>
  words === undefined ? 0 : [words].flat().length;
