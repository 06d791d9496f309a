export { studyPage } from './page.ts';
export { studyRoutes } from './routes.ts';
