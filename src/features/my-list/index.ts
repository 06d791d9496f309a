export { comparedFacts } from './make-card.ts';
export { myListPage } from './page.ts';
