import type { Category, Condition, Institution } from '../model.ts';
import type { Language } from '../schema/choices.ts';

/** What a category is called in a language. */
export const categoryName = (category: Category, language: Language): string => category.name[language];
/** What a condition is called in a language. */
export const conditionName = (condition: Condition, language: Language): string => condition.name[language];

/** An institution is known by its Norwegian name; English pages use the English one where there is one. */
export const institutionName = (institution: Institution, language: Language): string =>
  language === 'en' ? (institution.englishName ?? institution.name) : institution.name;
