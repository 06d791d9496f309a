export { aboutPage } from './about.ts';
export { editorialPage } from './page.ts';
