export { formDocument } from './document.ts';
export { registeringPage } from './page.ts';
