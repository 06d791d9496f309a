export { type PosterLink, posterLink } from './poster-link.ts';
