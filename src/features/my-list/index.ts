export { comparedFacts } from './make-listed-study.ts';
export { myListPage } from './page.ts';
