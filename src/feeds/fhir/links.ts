import type { Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';

/** The study's pages for readers, and what it has published. */
export const linksOf = ({ id, norwegian, english, described, results }: Study, urls: Urls) => [
  link(
    'documentation',
    norwegian.shortTitle,
    urls.absolute(urls.study(id, norwegian.language)),
    norwegian.language,
  ),
  // One that nobody has written about has no page in English.
  ...(described && english
    ? [link('documentation', english.shortTitle, urls.absolute(urls.study(id, 'en')), 'en')]
    : []),
  ...results.map(({ title, url }) => link('citation', title, url)),
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
