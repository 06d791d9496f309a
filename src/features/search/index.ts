export { type ListPage, listPage } from './page.ts';
export { type SearchForm, searchForm } from './search-form.ts';
