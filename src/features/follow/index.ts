export { followPage } from './page.ts';
