export { type ListPage, listPage } from './page.ts';
export { listRoutes } from './routes.ts';
export { type SearchForm, searchForm } from './search-form.ts';
