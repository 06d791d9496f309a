export { embeddedPage, missingFramePage } from './embedded.ts';
export { embeddingPage } from './page.ts';
export { embedFolder, embedName, embedReleases } from './releases.ts';
export { embedDocument } from './releases-document.ts';
