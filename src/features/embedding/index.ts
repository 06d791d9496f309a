export { embeddedPage } from './embedded.ts';
export { embeddingPage } from './page.ts';
export { embedFolder, embedName } from './releases.ts';
export { embedDocument } from './releases-document.ts';
export { embeddedRoutes } from './routes.ts';
