import { parentPort, workerData } from 'node:worker_threads';
import { layWebFonts } from '../../typeface/inter.ts';
import type { BesideNews, BesideOrder, BesideWork } from './beside.ts';
import { writeDocuments } from './output.ts';

// The thread that `startBeside` starts.
const { options, fonts, kept: keptIn, pagesTaken } = workerData as BesideWork;
if (!parentPort) throw new Error('This is a thread of a build, and does nothing by itself.');
const port = parentPort;
const tell = (news: BesideNews): void => port.postMessage(news);

const told = { folder: Promise.withResolvers<string>(), program: Promise.withResolvers<string>() };
port.on('message', ({ folder, program }: BesideOrder) => {
  if (folder !== undefined) told.folder.resolve(folder);
  if (program !== undefined) told.program.resolve(program);
});

await layWebFonts(new URL(fonts));
tell({ done: 'fonts' });

// Pages wait for the fonts, so nothing else is loaded before them.
const [
  { openKept },
  { drawOnce },
  { renderOnce },
  { publishedCatalogue },
  { documentsOf },
  { searchIndexFiles },
  { shareImages },
  { writePages },
  { openProgram },
] = await Promise.all([
  import('./kept.ts'),
  import('./kept-pictures.ts'),
  import('./kept-texts.ts'),
  import('../published.ts'),
  import('../documents.ts'),
  import('../../search/index/search-index.ts'),
  import('../../share-image/images.ts'),
  import('./write-pages.ts'),
  import('../program/program.ts'),
]);
const kept = openKept(keptIn.file, keptIn);
const published = publishedCatalogue(options, renderOnce(kept));
const folder = await told.folder.promise;
// What holds most memory comes first, while the pages still hold little.
tell({ done: 'documents', files: writeDocuments(folder, documentsOf(published)) });
tell({ done: 'search', files: writeDocuments(folder, await searchIndexFiles(published)) });
tell({ done: 'pictures', files: writeDocuments(folder, await shareImages(published, drawOnce(kept))) });
const program = await openProgram(await told.program.promise, published.urls.base);
const drawn = await writePages(folder, published, program, kept, pagesTaken);
kept.close();
tell({ done: 'pages', files: drawn, keys: [...kept.asked] });
port.close();
