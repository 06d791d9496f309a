export { styleGuidePage } from './page.ts';
