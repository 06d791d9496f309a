/** What views of other features may show of posters. */
export { default as PosterLink } from './PosterLink.astro';
