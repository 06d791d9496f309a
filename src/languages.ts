import type { Catalogue, Language, Study } from './catalogue/index.ts';

/**
 * The languages that the pages of the whole site exist in, the first at the root: the written form of Norwegian
 * that `site.yaml` names, and English. With `studyLanguages`, the only place that says which pages exist in
 * which language.
 */
export const siteLanguages = ({ site }: Pick<Catalogue, 'site'>): Language[] => [site.language, 'en'];

/**
 * The languages that a study's page exists in: the written form its text is in, and English. One that nobody has
 * written about has a page of facts in the language of the site alone.
 */
export const studyLanguages = ({ language, described }: Pick<Study, 'language' | 'described'>): Language[] =>
  described ? [language, 'en'] : [language];

/** True of the two written forms of Norwegian, which share their addresses. */
export const isNorwegian = (language: Language): boolean => language !== 'en';

/** The language of the site that a page belongs to: a study's page in nynorsk, on a site in bokmål, to bokmål. */
export const siteLanguageOf = ({ site }: Pick<Catalogue, 'site'>, language: Language): Language =>
  isNorwegian(language) ? site.language : language;
