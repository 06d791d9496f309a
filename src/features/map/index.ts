export { townAnchor } from './drawing/index.ts';
export { mapPage } from './page.ts';
