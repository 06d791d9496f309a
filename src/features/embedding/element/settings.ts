import { openStatus, type Status, statuses } from '../../../catalogue/browser.ts';
import type { Language } from '../../../catalogue/index.ts';

/** What a page can ask for the studies of; the names of the attributes too. */
export const subjects = ['institution', 'condition', 'category'] as const;
export type Subject = (typeof subjects)[number];

/** What a page asks to have shown. */
export interface Settings {
  institution: string;
  condition: string;
  category: string;
  /** Which studies; every status when empty. */
  statuses: readonly Status[];
  language: Language;
  /** How many studies at most. */
  limit: number;
  headingLevel: number;
}

/** The attributes that mean something, in the order they are told of. */
export const attributes = [...subjects, 'status', 'language', 'limit', 'heading-level'] as const;

export type Attribute = (typeof attributes)[number];

/**
 * What a page's attributes mean. One that is missing or cannot be understood is as if it had its usual value:
 * open studies, ten of them, in the page's own language, with headings of the third level.
 *
 * @param read the value of an attribute, null when it is missing
 * @param pageLanguage the `lang` of the place the element stands in
 */
export function settingsOf(read: (name: Attribute) => string | null, pageLanguage: string): Settings {
  const word = (name: Attribute): string => (read(name) ?? '').trim().toLowerCase();
  return {
    institution: word('institution'),
    condition: word('condition'),
    category: word('category'),
    statuses: statusesIn(word('status')),
    language: languageIn(word('language')) ?? languageIn(pageLanguage.toLowerCase()) ?? 'nb',
    limit: wholeNumber(word('limit'), 1, 1000) ?? 10,
    headingLevel: wholeNumber(word('heading-level'), 2, 6) ?? 3,
  };
}

function statusesIn(words: string): readonly Status[] {
  if (words === 'all') return [];
  const named = words.split(/[\s,]+/).flatMap((word) => statuses.find((status) => status === word) ?? []);
  return named.length > 0 ? named : [openStatus];
}

/** `nb`, `nn` or `en`, also with a country; `no` is bokmål. */
function languageIn(tag: string): Language | undefined {
  const [language] = tag.split('-');
  if (language === 'no') return 'nb';
  return language === 'nb' || language === 'nn' || language === 'en' ? language : undefined;
}

function wholeNumber(words: string, least: number, most: number): number | undefined {
  const number = Number(words);
  return /^\d+$/.test(words) && number >= least && number <= most ? number : undefined;
}
