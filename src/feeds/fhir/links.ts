import { type Study, textIn } from '../../catalogue/index.ts';
import { studyLanguages } from '../../languages.ts';
import type { Urls } from '../../urls.ts';

/** The study's pages for readers, and what it has published. */
export const linksOf = (study: Study, urls: Urls) => [
  ...studyLanguages(study).flatMap((language) => {
    const text = textIn(study, language);
    return text.language === language
      ? [link('documentation', text.shortTitle, urls.absolute(urls.study(study.id, language)), language)]
      : [];
  }),
  ...study.results.map(({ title, url }) => link('citation', title, url)),
];

const link = <Type extends 'documentation' | 'citation'>(
  type: Type,
  display: string,
  url: string,
  language?: string,
) => ({
  type,
  display,
  document: { contentType: type === 'documentation' ? 'text/html' : undefined, language, url },
});
