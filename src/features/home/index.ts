export { type NotFoundPage, notFoundPage } from './not-found.ts';
export { homePage } from './page.ts';
