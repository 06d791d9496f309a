import { formatNumber, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';

/** What each key figure means, which studies it is counted among, and what the columns of the files hold. */
export interface KeyFiguresAboutPage extends Page {
  words: Strings['figuresAbout'];
  /** That the numbers are of demonstration content, where they are. */
  demonstration: string | undefined;
  /** Each with the id that links lead to. */
  definitions: { id: string; term: string; text: string; of: string }[];
  columns: { title: string; text: string };
  /** Numbers of the whole country, to compare with. */
  national: { number: string; words: string }[];
}

// From the report on a national overview of clinical studies, 2024.
const national = { registered: 995, open: 321 };

export function keyFiguresAboutPage(here: PageContext): KeyFiguresAboutPage {
  const { strings, urls, language, catalogue } = here;
  const { figuresAbout: words, definitions } = strings;
  const { columns, columnsText } = strings.keyFigures.download;
  return {
    head: {
      title: words.title,
      description: words.lead,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.figures.title, path: urls.section('keyFigures', language) }],
    },
    words,
    demonstration: catalogue.site.demonstration ? words.demonstration : undefined,
    definitions: Object.entries(definitions).map(([id, definition]) => ({ id, ...definition })),
    columns: { title: columns, text: columnsText },
    national: [
      { number: formatNumber(national.registered, language), words: words.registered },
      { number: formatNumber(national.open, language), words: words.open },
    ],
  };
}
