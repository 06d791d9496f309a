import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import {
  askEachTime,
  everyAnswer,
  fieldsOf,
  type HeaderFields,
  hostFileName,
  hostFileNames,
  readRedirects,
} from '../../hosting/index.ts';

/**
 * A server for a built site, which does as the site tells every host to do.
 *
 * @param base the folder the site stands in, `/` or `/katalog/`
 */
export function siteServer(folder: string, base: string): Server {
  // Looks at the disk each time, so that a new build shows without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => send(response, fieldsOf(path.slice(1))),
  });
  return createServer((request, response) => {
    send(response, { ...everyAnswer, ...askEachTime });
    const notFound = (): void => {
      send(response, fieldsOf('404.html'));
      response.writeHead(404);
      response.end(readFileSync(join(folder, '404.html')));
    };
    const redirect = (status: number, to: string): void => {
      response.writeHead(status, { Location: to });
      response.end();
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return redirect(302, base);
    const [path = ''] = url.split('?');
    const moved = redirectsIn(folder).get(path);
    if (moved !== undefined) return redirect(301, moved + url.slice(path.length));
    request.url = `/${url.slice(base.length)}`;
    if (hostFileNames.includes(path.slice(base.length))) return notFound();
    files(request, response, notFound);
  });
}

function send(response: ServerResponse, fields: HeaderFields): void {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
}

function redirectsIn(folder: string): ReturnType<typeof readRedirects> {
  const file = join(folder, hostFileName.redirects);
  return readRedirects(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Starts a server. @throws the port's own error, such as `EADDRINUSE`. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
