export { listRoutes } from './routes.ts';
export { type SearchForm, searchForm } from './search-form.ts';
