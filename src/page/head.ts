import type { Thing } from 'schema-dts';
import type { IsoDate } from '../catalogue/index.ts';
import type { Crumb } from '../feeds/index.ts';
import type { Path } from '../urls.ts';
import type { PageContext } from './context.ts';
import type { Edition } from './route.ts';

/** What a page tells search engines and link previews, and where in the site it says that it stands. */
export interface Head {
  title: string;
  /** The title stands alone: it is the site's name, or long enough for a result list. */
  complete?: boolean;
  description: string;
  /** Where the text really belongs, when that is not this page. */
  canonical?: Path;
  /** The same text in other languages. Only true translations, and the page itself. */
  translations?: Edition[];
  /** What the page is about, as nodes of schema.org. The breadcrumb is added to them. */
  structuredData?: Thing[];
  /** From the section down to the page's parent. */
  crumbs?: Crumb[];
  /** The page's own name at the end of the breadcrumb; its title when absent. */
  name?: string;
  /** What can be followed from this page: its name, and the page that the feed stands below. */
  feed?: { name: string; page: Path };
  /** The picture beside a link to the page, below the site's root; the site's own when absent. */
  image?: { path: string; alt: string };
  /** Keeps the page out of search engines. */
  hidden?: boolean;
  /** The day the facts of the page were captured, for the notice on demonstration content; all days when absent. */
  captured?: IsoDate;
}

/** How many letters of a description search engines show. */
export const longestDescription = 155;

/** A meta description: whole words, no more than search engines show. */
export function shorten(text: string, longest = longestDescription): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,.;:–-]+$/, '')} …`;
}

/** Title with the site's name after it, unless the title holds what is needed. */
export const pageTitle = (
  { title, complete }: Pick<Head, 'title' | 'complete'>,
  { catalogue, language }: Pick<PageContext, 'catalogue' | 'language'>,
): string => (complete ? title : `${title} – ${catalogue.site.name[language]}`);

/** The page itself and the others, for a page whose text is written in each of its languages. */
export const everyLanguage = ({ language, path, others }: PageContext): Edition[] => [
  { language, path },
  ...others,
];

/** JSON for a script element: `<` must not be able to end it. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
