export { hasPoster } from './has-poster.ts';
export { type PosterLink, posterLink } from './link.ts';
export { posterPage } from './page.ts';
