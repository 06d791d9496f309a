import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { layWebFonts } from '../../typeface/inter.ts';
import type { BesideNews, BesideWork } from './beside.ts';
import { writeDocuments } from './output.ts';

// The thread that `startBeside` starts.
const { options, fonts } = workerData as BesideWork;
if (!parentPort) throw new Error('This is a thread of a build, and does nothing by itself.');
const port = parentPort;
const tell = (news: BesideNews): void => port.postMessage(news);

const told = once(port, 'message');
await layWebFonts(new URL(fonts));
tell({ done: 'fonts' });

// Pages wait for the fonts, so nothing else is loaded before them.
const [{ publishedCatalogue }, { documentsOf }, { searchIndexFiles }, { shareImages }] = await Promise.all([
  import('../published.ts'),
  import('../documents.ts'),
  import('../../search/index/search-index.ts'),
  import('../../share-image/images.ts'),
]);
const published = publishedCatalogue(options);
const [folder] = (await told) as [string];
// What holds most memory comes first, while the pages still hold little.
tell({ done: 'documents', files: writeDocuments(folder, documentsOf(published)) });
tell({ done: 'search', files: writeDocuments(folder, await searchIndexFiles(published)) });
tell({ done: 'pictures', files: writeDocuments(folder, await shareImages(published)) });
