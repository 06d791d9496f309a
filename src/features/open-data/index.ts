export { openDataPage } from './page.ts';
