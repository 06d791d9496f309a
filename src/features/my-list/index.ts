export { comparedFacts, listCards } from './cards.ts';
export { myListPage } from './page.ts';
