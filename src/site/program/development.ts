import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import { searchIndexFiles } from '../../search/index/search-index.ts';
import { type DrawOnce, shareImages } from '../../share-image/images.ts';
import { documentsOf } from '../documents.ts';
import { forgetCatalogue, publishedCatalogue } from '../published.ts';

/**
 * What the development server needs beside Astro's own: the feeds, pictures and search index that a build
 * writes as files, and a fresh look at the content when an editor saves.
 *
 * @param content the content folder to watch
 */
export function development(content: string): AstroIntegration {
  const folder = resolve(content);
  return {
    name: 'development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./development-pages.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(folder)) return;
          forgetCatalogue();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });

        let made:
          | { published: PublishedCatalogue; documents: Promise<Map<string, PublishedFile>> }
          | undefined;
        server.middlewares.use(async (request, response, next) => {
          try {
            const published = publishedCatalogue();
            if (made?.published !== published) made = { published, documents: allDocuments(published) };
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const document = (await made.documents).get(published.urls.below(`/${pathname.slice(1)}`));
            if (!document) return next();
            response.setHeader('Content-Type', document.type);
            response.end(document.content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

async function allDocuments(published: PublishedCatalogue): Promise<Map<string, PublishedFile>> {
  const files = [
    ...documentsOf(published),
    ...(await searchIndexFiles(published)),
    ...(await shareImages(published, drawOnce)),
  ];
  return new Map(files.map((file) => [file.path, file]));
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** An editor who saves waits for the pictures that say something new, and for no others. */
const drawOnce: DrawOnce = (words, draw) => {
  const key = JSON.stringify(words);
  const known = drawn.get(key) ?? draw(words);
  drawn.set(key, known);
  return known;
};
