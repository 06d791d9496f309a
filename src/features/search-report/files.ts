import type { SearchFigures } from '../../measured/index.ts';
import type { PublishedFile } from '../../published.ts';

/** The judged queries, below the site's root. */
export const searchQueriesFile = 'search-report/queries.json';
/** The figures as they were measured. */
export const searchFiguresFile = 'search-report/figures.json';

/** The figures of the page, for programs. */
export const searchFiguresDocument = (figures: SearchFigures): PublishedFile => ({
  path: searchFiguresFile,
  type: 'application/json',
  content: JSON.stringify(figures),
});
