import { signWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { searchFolder } from '../../search/index/paths.ts';
import type { Path } from '../../urls.ts';

/** The form that leads to the list of studies, and what its script needs to suggest while a reader types. */
export interface SearchForm {
  language: PageContext['language'];
  action: Path;
  /** The folder of the search index. */
  bundle: Path;
  /** What each kind of suggestion is called, each status of a study, and how many studies are open, as JSON. */
  kinds: string;
  words: { label: string; placeholder: string; submit: string; suggestions: string };
}

export function searchForm({ language, strings, urls }: PageContext): SearchForm {
  const { label, placeholder, submit, suggestions, kinds, open, noOpen } = strings.search;
  return {
    language,
    action: urls.section('studies', language),
    bundle: urls.file(`${searchFolder}/`),
    kinds: JSON.stringify({ kinds: { ...kinds, ...signWords(strings) }, open, noOpen }),
    words: { label, placeholder, submit, suggestions },
  };
}
