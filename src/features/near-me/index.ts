export { nearMePage } from './page.ts';
