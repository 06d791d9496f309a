/** What views of other features may show of the search. */
export { default as SearchForm } from './SearchForm.astro';
