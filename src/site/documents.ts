import { type Document, feedDocuments } from '../feeds/index.ts';
import type { PublishedCatalogue } from './catalogue.ts';
import { listCards } from './list-cards.ts';
import { shareImage } from './share-image.ts';

/** Every published file that is not a page or part of the search index. */
export async function documentsOf(published: PublishedCatalogue): Promise<Document[]> {
  const { catalogue, urls } = published;
  const { site } = catalogue;
  const image = await shareImage(site.name[site.language], site.description[site.language]);
  return [...feedDocuments(catalogue, urls), ...listCards(published), image];
}

export type { Document };
