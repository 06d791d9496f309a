import type { Language, Study } from '../catalogue/index.ts';

/**
 * The sides of the site: the files a reader's search fetches are there once for Norwegian pages, where each
 * study is in the written form it has, and once for English ones.
 */
export const sides = ['no', 'en'] as const;
export type Side = (typeof sides)[number];

/** The side that a page in a language is on. */
export const sideOf = (language: string): Side => (language === 'en' ? 'en' : 'no');

/** The language a study is shown in on a side, where it has a text in it. */
export const languageOn = (side: Side, study: Pick<Study, 'language'>): Language =>
  side === 'en' ? 'en' : study.language;
