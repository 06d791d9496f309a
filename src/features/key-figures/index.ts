export { keyFiguresAboutPage } from './about.ts';
export { keyFiguresPage } from './page.ts';
