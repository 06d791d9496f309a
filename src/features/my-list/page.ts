import { type Strings, signWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { searchFolder } from '../../search/index/paths.ts';
import type { Path } from '../../urls.ts';

/** The page of the reader's own list. The studies in it are known to the reader's browser only. */
export interface MyListPage extends Page {
  words: Strings['myList'];
  studies: Path;
  list: MyList;
  /** The page on privacy, where the catalogue has one. */
  privacy: Path | undefined;
}

/** The list before the script has filled it, and what the script needs to do so. */
export interface MyList {
  language: PageContext['language'];
  /** The page itself. */
  page: Path;
  /** The address of a study's page, with its id as `{id}`. */
  study: Path;
  /** The folder of the search, which has what the list shows of studies. */
  bundle: Path;
  /** The words that the script says, as JSON. */
  strings: string;
}

/** What the page of the reader's own list says. */
export function myListPage(here: PageContext): MyListPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.myList;
  const privacy = catalogue.pages[language].find(({ id }) => id === 'privacy');
  return {
    head: { title: words.title, description: words.lead, hidden: true, translations: everyLanguage(here) },
    words,
    studies: urls.section('studies', language),
    list: myList(here),
    privacy: privacy && urls.about(privacy.slug, language),
  };
}

function myList({ language, strings, urls, path }: PageContext): MyList {
  const { copied, notCopied } = strings.actions;
  return {
    language,
    page: path,
    study: urls.study('{id}', language),
    bundle: urls.file(`${searchFolder}/`),
    strings: JSON.stringify({
      ...strings.myList,
      statuses: signWords(strings),
      share: { copied, notCopied },
    }),
  };
}
