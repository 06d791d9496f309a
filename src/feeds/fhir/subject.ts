import { numbersOf, type Study } from '../../catalogue/index.ts';
import { stringsIn } from '../../i18n/index.ts';
import { clinicalTrials, coding, icd10 } from './codes.ts';
import { concept, filled, named } from './words.ts';

/** The numbers of a study. Only ClinicalTrials.gov has a published URI; the other registers are named in words. */
export const identifiersOf = (study: Study) =>
  filled(
    numbersOf(study.ids).map(({ register, number }) => ({
      type: { text: stringsIn(study.language).register[register] },
      system: register === 'nct' ? clinicalTrials : undefined,
      value: number,
    })),
  );

/**
 * The conditions, named in the study's language and coded where the catalogue knows the codes. ICD-10's own
 * texts belong to the WHO and are not repeated.
 */
export const conditionsOf = ({ conditions, language }: Study) =>
  filled(
    conditions.map(({ name, icd10: codes }) => ({
      coding: filled(codes.map((code) => coding(icd10, dotted(code)))),
      ...named(name, language),
    })),
  );

/** ICD-10 puts a dot after the third character: `C509` is `C50.9`. */
const dotted = (code: string): string => code.replace(/^(\w{3})(\w)/, '$1.$2');

/** The HRCS categories, which have no published URI. */
export const categoriesOf = ({ categories, language }: Study) =>
  categories.map((category) => named(category.name, language));

/** Words to search by, in both languages: the two lists need not say the same. */
export const keywordsOf = ({ norwegian, english }: Study) =>
  [...new Set([...norwegian.keywords, ...(english?.keywords ?? [])])].map((word) => concept(word));

/** What kind of study it is, in words; nothing where no register says. */
export const typeOf = ({ type, language }: Study) =>
  type && concept(stringsIn(language).type[type], stringsIn('en').type[type]);
