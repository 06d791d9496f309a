import {
  type Catalogue,
  type Condition,
  type Language,
  languages,
  memo,
  type Page,
  recordOf,
  type StudyText,
} from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type Explained, explain, type PageText } from './explain.ts';
import { termFinder } from './find-terms.ts';

// Every page asks for the same few finders.
const findersOf = memo((glossary: Catalogue['glossary']) =>
  recordOf(languages, (language) => termFinder(glossary, language)),
);

/** The words of a page explained, in the language of its texts. */
function explainHere(here: PageContext, texts: readonly PageText[], language: Language): Explained {
  const { catalogue, strings, urls } = here;
  const { seeGlossary, close } = strings.glossary;
  const path = urls.single('glossary', here.language);
  return explain(texts, findersOf(catalogue.glossary)[language], language, {
    language: here.language,
    glossary: `/${urls.below(path)}`,
    seeGlossary,
    close,
  });
}

/** The words of a study explained: in its lead, its criteria and its text, in the order a reader meets them. */
export function explainStudy(here: PageContext, text: StudyText): Explained {
  const { summary, include, exclude, body, remote, note } = text;
  const texts = [summary, ...include, ...exclude, body, remote, note].filter((part) => part !== undefined);
  return explainHere(here, texts, text.language);
}

/** The words of an editorial page explained. */
export const explainPage = (here: PageContext, page: Page): Explained =>
  explainHere(here, [page.summary, page.body], page.language);

/** The words of a condition's page explained. */
export const explainCondition = (here: PageContext, condition: Condition): Explained =>
  explainHere(here, [condition.summary[here.language], condition.body], here.language);
