import { siteLanguages } from '../languages.ts';
import { contextOf, type PageContext } from '../page/context.ts';
import type { PublishedCatalogue } from '../published.ts';

/**
 * The page for missing addresses. A host serves one of them for every address, so it is in the first language of
 * the site, with ways to the front pages in the others.
 */
export function notFoundContext(published: PublishedCatalogue): PageContext {
  const { urls, catalogue } = published;
  const [language, ...others] = siteLanguages(catalogue);
  return contextOf(
    {
      path: urls.file('404.html'),
      language: language ?? catalogue.site.language,
      others: others.map((other) => ({ language: other, path: urls.home(other) })),
    },
    published,
  );
}
