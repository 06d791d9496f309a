import { apiPath } from '../feeds/index.ts';
import { missing } from '../hosting/index.ts';
import { siteLanguages } from '../languages.ts';
import { contextOf, type PageContext } from '../page/context.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import type { Urls } from '../urls.ts';

/**
 * The page for missing addresses. A host serves one of them for every address, so it is in the first language of
 * the site, with ways to the front pages in the others.
 */
export function notFoundContext(published: PublishedCatalogue): PageContext {
  const { urls, catalogue } = published;
  const [language, ...others] = siteLanguages(catalogue);
  return contextOf(
    {
      path: urls.file(missing.page),
      language: language ?? catalogue.site.language,
      others: others.map((other) => ({ language: other, path: urls.home(other) })),
    },
    published,
  );
}

/** What a program gets where the open data has no document, in the form of RFC 9457. */
export const missingDocument = (urls: Urls): PublishedFile => ({
  path: missing.data,
  type: 'application/problem+json',
  content: JSON.stringify({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: `There is no document at this address. Every document is listed in ${urls.absolute(urls.file(apiPath.index))}`,
  }),
});
