import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { forgetCatalogue } from './catalogue.ts';

/** In development, reads the content anew and reloads the page when an editor saves a file. */
export function contentWatcher(content: string) {
  const folder = resolve(content);
  return {
    name: 'content-watcher',
    configureServer(server: ViteDevServer): void {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        forgetCatalogue();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
