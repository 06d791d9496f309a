import { embedDocument } from '../features/embedding/index.ts';
import { nearDocuments } from '../features/near-me/index.ts';
import { formDocument } from '../features/registering/index.ts';
import { searchFiguresDocument } from '../features/search-report/index.ts';
import { feedDocuments } from '../feeds/index.ts';
import { hostFiles } from '../hosting/index.ts';
import { searchFiguresOf } from '../measured/index.ts';
import type { PublishedCatalogue, PublishedFiles } from '../published.ts';
import { judgedQueriesDocument } from './judged-queries.ts';
import { licencesDocument } from './licences.ts';
import { missingDocument } from './not-found.ts';
import { redirectsOf } from './redirects.ts';

/** Every published file that is not a page, a picture or part of the search. */
export function* documentsOf(published: PublishedCatalogue): PublishedFiles {
  const { catalogue, urls } = published;
  const measured = searchFiguresOf(catalogue);
  yield* feedDocuments(catalogue, urls);
  yield* nearDocuments(catalogue);
  yield formDocument(catalogue);
  yield embedDocument(urls);
  yield missingDocument(urls);
  if (measured) {
    yield searchFiguresDocument(measured);
    yield judgedQueriesDocument(published);
  }
  yield licencesDocument();
  yield* hostFiles(urls.base, redirectsOf(published));
}
