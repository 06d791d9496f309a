import { embedDocument } from '../features/embedding/index.ts';
import { nearDocuments } from '../features/near-me/index.ts';
import { feedDocuments } from '../feeds/index.ts';
import { hostFiles } from '../hosting/index.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import { licencesDocument } from './licences.ts';
import { missingDocument } from './not-found.ts';
import { redirectsOf } from './redirects.ts';

/** Every published file that is not a page, a picture or part of the search. */
export function documentsOf(published: PublishedCatalogue): PublishedFile[] {
  const { catalogue, urls } = published;
  return [
    ...feedDocuments(catalogue, urls),
    ...nearDocuments(catalogue),
    embedDocument(urls),
    missingDocument(urls),
    licencesDocument(),
    ...hostFiles(urls.base, redirectsOf(published)),
  ];
}
