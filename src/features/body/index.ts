export { bodyPage } from './page.ts';
