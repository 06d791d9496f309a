export { type Explained, explain, type PageText } from './explain.ts';
export { explainCondition, explainPage, explainStudy } from './explained.ts';
export { termFinder } from './find-terms.ts';
