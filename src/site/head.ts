import type { Graph } from 'schema-dts';
import type { Language } from '../catalogue/index.ts';
import type { Path } from '../urls.ts';
import type { PageContext } from './context.ts';

/** What a page tells search engines and link previews. */
export interface Head {
  title: string;
  description: string;
  /** Where the text really belongs, when that is not this page. */
  canonical?: Path;
  /** The same text in other languages. Only true translations, and the page itself. */
  translations?: { language: Language; path: Path }[];
  structuredData?: Graph;
  /** Keeps the page out of search engines. */
  hidden?: boolean;
}

const longestDescription = 155;

/** A meta description: whole words, no more than search engines show. */
export function shorten(text: string, longest = longestDescription): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,.;:–-]+$/, '')} …`;
}

/** Title with the site's name after it; the name alone on the front page. */
export const pageTitle = (title: string, { catalogue, language }: PageContext): string =>
  title === catalogue.site.name[language] ? title : `${title} – ${catalogue.site.name[language]}`;

/**
 * The translations of a page that exists in both languages of the site.
 *
 * @param norwegian written form of the Norwegian page: a study's own, otherwise the site's
 */
export const bothLanguages = (
  { language, path, alternate, catalogue }: PageContext,
  norwegian: Language = catalogue.site.language,
): NonNullable<Head['translations']> => {
  const other: Language = language === 'en' ? norwegian : 'en';
  return [
    { language, path },
    { language: other, path: alternate },
  ];
};

/** JSON for a script element: `<` must not be able to end it. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
