export { comparedFacts } from './cards.ts';
export { myListPage } from './page.ts';
