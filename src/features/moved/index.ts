export { movedPage } from './page.ts';
