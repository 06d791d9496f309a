import { embedDocument } from '../features/embedding/index.ts';
import { listCards } from '../features/my-list/index.ts';
import { nearDocuments } from '../features/near-me/index.ts';
import { feedDocuments } from '../feeds/index.ts';
import { hostFiles } from '../hosting/index.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import { shareImages } from '../share-image/images.ts';
import { missingDocument } from './not-found.ts';
import { redirectsOf } from './redirects.ts';

/**
 * Every published file that is not a page or part of the search index.
 *
 * @param pictures for shared links, where drawing them has begun already
 */
export async function documentsOf(
  published: PublishedCatalogue,
  pictures: Promise<PublishedFile[]> = shareImages(published),
): Promise<PublishedFile[]> {
  const { catalogue, urls } = published;
  return [
    ...feedDocuments(catalogue, urls),
    ...nearDocuments(catalogue),
    ...listCards(published),
    embedDocument(urls),
    missingDocument(urls),
    ...(await pictures),
    ...hostFiles(urls.base, redirectsOf(published)),
  ];
}
