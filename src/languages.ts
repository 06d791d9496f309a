import type { Catalogue, Language, Study } from './catalogue/index.ts';

/**
 * The languages that the pages of the whole site exist in, the first at the root: the written form of Norwegian
 * that `site.yaml` names, and English. With `studyLanguages`, the only place that says which pages exist in
 * which language.
 */
export const siteLanguages = ({ site }: Pick<Catalogue, 'site'>): Language[] => [site.language, 'en'];

/** The languages that a study's page exists in: the written form its text is in, and English. */
export const studyLanguages = ({ language }: Pick<Study, 'language'>): Language[] => [language, 'en'];

/** True of the two written forms of Norwegian, which share their addresses. */
export const isNorwegian = (language: Language): boolean => language !== 'en';

/** The language of the site that a page belongs to: a study's page in nynorsk, on a site in bokmål, to bokmål. */
export const siteLanguageOf = ({ site }: Pick<Catalogue, 'site'>, language: Language): Language =>
  isNorwegian(language) ? site.language : language;
