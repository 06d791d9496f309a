import type { Tile } from '../../kit/tile.ts';
import { searchFiguresOf } from '../../measured/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { searchReportPath } from '../../urls.ts';

/** The front of the section «about»: a way to each editorial page, to what the search manages, and to the glossary. */
export interface AboutPage extends Page {
  title: string;
  lead: string;
  tiles: Tile[];
}

/** Makes the front of the section «about», with the editorial pages in the order of the catalogue. */
export function aboutPage(here: PageContext): AboutPage {
  const { language, strings, urls, catalogue } = here;
  const { title, description } = strings.about;
  const { title: report, tile } = strings.searchReport;
  return {
    head: { title, description, translations: everyLanguage(here) },
    title,
    lead: description,
    tiles: [
      ...catalogue.pages[language].map(({ slug, title, summary }) => ({
        href: urls.about(slug, language),
        title,
        text: summary,
      })),
      ...(searchFiguresOf(catalogue)
        ? [{ href: searchReportPath(language, urls), title: report, text: tile }]
        : []),
      {
        href: urls.single('glossary', language),
        title: strings.glossary.title,
        text: strings.glossary.lead,
      },
    ],
  };
}
