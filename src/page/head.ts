import type { Graph } from 'schema-dts';
import type { Language } from '../catalogue/index.ts';
import type { Path } from '../urls.ts';
import type { PageContext } from './context.ts';

/** What a page tells search engines and link previews. */
export interface Head {
  title: string;
  /** The title stands alone: it is the site's name, or long enough for a result list. */
  complete?: boolean;
  description: string;
  /** Where the text really belongs, when that is not this page. */
  canonical?: Path;
  /** The same text in other languages. Only true translations, and the page itself. */
  translations?: { language: Language; path: Path }[];
  structuredData?: Graph;
  /** What can be followed from this page: its name, and the page that the feeds stand below. */
  feed?: { name: string; page: Path };
  /** The picture beside a link to the page, below the site's root; the site's own when absent. */
  image?: { path: string; alt: string };
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

/** Title with the site's name after it, unless the title holds what is needed. */
export const pageTitle = ({ title, complete }: Head, { catalogue, language }: PageContext): string =>
  complete ? title : `${title} – ${catalogue.site.name[language]}`;

/** The translations of a page that exists in both languages of the site. */
export const bothLanguages = ({
  language,
  path,
  alternate,
  alternateLanguage,
}: PageContext): NonNullable<Head['translations']> => [
  { language, path },
  { language: alternateLanguage, path: alternate },
];

/** JSON for a script element: `<` must not be able to end it. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
