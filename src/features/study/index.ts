export { studyPage } from './page.ts';
