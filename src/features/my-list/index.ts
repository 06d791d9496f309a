export { myListPage } from './page.ts';
