/** What views of other features may show of the posters. */
export { default as PosterLink } from './PosterLink.astro';
