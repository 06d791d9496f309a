export { nearDocuments } from './document.ts';
export { nearMePage } from './page.ts';
