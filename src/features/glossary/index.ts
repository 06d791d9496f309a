export type { Explained } from './explain.ts';
export { explainCondition, explainPage, explainStudy } from './explained.ts';
export { glossaryPage } from './page.ts';
