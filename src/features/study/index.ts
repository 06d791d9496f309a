export { movedPage } from './moved.ts';
export { studyPage } from './page.ts';
export { movedRoutes, studyRoutes } from './routes.ts';
