import type { Tile } from '../../kit/tile.ts';
import type { PageContext } from '../../page/context.ts';
import { menu } from '../../page/frame.ts';
import type { Page } from '../../page/page.ts';
import { type SearchForm, searchForm } from '../search/index.ts';

/** The page for missing addresses: the search, the sections, and the front page in other languages. */
export interface NotFoundPage extends Page {
  title: string;
  lead: string;
  search: SearchForm;
  sections: Tile[];
  others: PageContext['others'];
  /** The way to the front page in another language, in that language. */
  otherWords: string;
}

export function notFoundPage(here: PageContext): NotFoundPage {
  const { language, strings, urls, others } = here;
  const { title, lead, english } = strings.notFound;
  return {
    head: { title, description: lead, hidden: true },
    title,
    lead,
    search: searchForm(here),
    sections: menu.map((section) => ({
      href: urls.section(section, language),
      title: strings.nav[section],
      text: '',
    })),
    others,
    otherWords: english,
  };
}
