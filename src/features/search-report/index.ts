export { searchFiguresDocument, searchQueriesFile } from './files.ts';
export { type SearchReportPage, searchReportPage } from './page.ts';
