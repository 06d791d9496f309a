import type { DefinedTermSet } from 'schema-dts';
import type { GlossaryTerm, Language } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';

/** The glossary as structured data: each word with its explanation and its place on the page. */
export function termSet(
  glossary: readonly GlossaryTerm[],
  { name, description }: { name: string; description: string },
  language: Language,
  urls: Urls,
): DefinedTermSet {
  const page = urls.absolute(urls.single('glossary', language));
  return {
    '@type': 'DefinedTermSet',
    '@id': page,
    url: page,
    name,
    description,
    inLanguage: language,
    hasDefinedTerm: glossary.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': `${page}#${term.id}`,
      name: term.term[language],
      description: term.explanation[language],
    })),
  };
}
