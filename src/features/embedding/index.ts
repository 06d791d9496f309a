export { embeddedPage } from './embedded.ts';
export { embedFolder, embedName } from './releases.ts';
export { embedDocument } from './releases-document.ts';
export { embeddedRoutes } from './routes.ts';
