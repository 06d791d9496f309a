import type { GlossaryTerm, Language } from '../../catalogue/index.ts';
import { termSet } from '../../feeds/index.ts';
import type { Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { byLetter, type Letter } from './letters.ts';

/** The glossary: words that readers may meet, from A to Å, each with its explanation. */
export interface GlossaryPage extends Page {
  words: Strings['glossary'];
  letters: Letter<ExplainedTerm>[];
}

/** A word of the glossary, in the language of the page. */
export interface ExplainedTerm {
  /** Its place on the page, which explanations on other pages lead to. */
  id: string;
  term: string;
  explanation: string;
  /** The word in the other language of the site; undefined when it is the same there. */
  translation: { language: Language; term: string } | undefined;
}

/** Makes the glossary, in the order of the alphabet of the page's language. */
export function glossaryPage(here: PageContext): GlossaryPage {
  const { catalogue, language, strings, urls, others } = here;
  const words = strings.glossary;
  const { title, lead } = words;
  const letters = byLetter(catalogue.glossary, ({ term }) => term[language], language);
  const sorted = letters.flatMap(({ items }) => items);
  return {
    head: {
      title,
      description: lead,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.about.title, path: urls.section('about', language) }],
      structuredData: [termSet(sorted, { name: title, description: lead }, language, urls)],
    },
    words,
    letters: letters.map(({ letter, id, items }) => ({
      letter,
      id,
      items: items.map((term) => explainedTerm(term, language, others[0]?.language)),
    })),
  };
}

function explainedTerm(
  { id, term, explanation }: GlossaryTerm,
  language: Language,
  other: Language | undefined,
): ExplainedTerm {
  return {
    id,
    term: term[language],
    explanation: explanation[language],
    translation:
      other === undefined || term[other].toLowerCase() === term[language].toLowerCase()
        ? undefined
        : { language: other, term: term[other] },
  };
}
