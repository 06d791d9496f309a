import type { AstroIntegration } from 'astro';
import { publishedCatalogue } from './catalogue.ts';
import { type Document, documentsOf } from './documents.ts';
import { searchIndexFiles } from './search-index.ts';

/** In development, serves the feeds, pictures and search index that a build writes as files. */
export function documentServer(): AstroIntegration {
  return {
    name: 'document-server',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let made: { for: object; documents: Promise<Map<string, Document>> } | undefined;
        server.middlewares.use((request, response, next) => {
          const published = publishedCatalogue();
          if (made?.for !== published) made = { for: published, documents: allDocuments(published) };
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          made.documents.then((documents) => {
            const document =
              documents.get(path.slice(published.urls.base.length)) ?? documents.get(path.slice(1));
            if (!document) return next();
            response.setHeader('Content-Type', document.type);
            response.end(document.content);
          }, next);
        });
      },
    },
  };
}

async function allDocuments(
  published: ReturnType<typeof publishedCatalogue>,
): Promise<Map<string, Document>> {
  const documents = [...(await documentsOf(published)), ...(await searchIndexFiles(published))];
  return new Map(documents.map((document) => [document.path, document]));
}
