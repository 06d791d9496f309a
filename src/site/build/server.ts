import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import {
  askEachTime,
  everyAnswer,
  fieldsOf,
  type HeaderFields,
  hostFileName,
  hostFileNames,
  isOpenToOthers,
  missingOf,
  readRedirects,
  ruleOf,
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
    const [asked = '', ...query] = (request.url ?? '/').split('?');
    const redirect = (status: number, to: string): void => {
      response.writeHead(status, { Location: [to, ...query].join('?') });
      response.end();
    };
    if (!asked.startsWith(base)) return redirect(302, base);
    const path = asked.slice(base.length);
    const rule = ruleOf(path);
    const moved = redirectsIn(folder).get(asked);
    if (moved !== undefined) {
      send(response, rule?.fields ?? {});
      return redirect(301, moved);
    }
    if (request.method === 'OPTIONS' && isOpenToOthers(rule)) {
      send(response, rule?.fields ?? {});
      response.writeHead(204).end();
      return;
    }
    const notFound = (): void => {
      const answer = missingOf(rule);
      send(response, fieldsOf(answer));
      response.writeHead(404);
      response.end(readFileSync(join(folder, answer)));
    };
    if (isHidden(path)) return notFound();
    if (isPageWithoutSlash(folder, path)) return redirect(301, `${asked}/`);
    request.url = `/${[path, ...query].join('?')}`;
    files(request, response, notFound);
  });
}

/**
 * Whether a file is none of the site's: what only hosts are told, and what a program has left behind, whose
 * names begin with a dot. An address may write one file in many ways.
 */
function isHidden(path: string): boolean {
  const parts = placeOf(path).split('/').filter(Boolean);
  if (parts.length === 1 && hostFileNames.includes(parts[0] ?? '')) return true;
  return parts.some((part) => part.startsWith('.') && part !== '.well-known');
}

/** Whether a page stands at an address but for the slash at its end, which hosts add. */
function isPageWithoutSlash(folder: string, path: string): boolean {
  const place = placeOf(path);
  return place !== '/' && !place.endsWith('/') && existsSync(join(folder, place, 'index.html'));
}

/** Where a file of an address stands below the site's root, never above it. */
const placeOf = (path: string): string => posix.normalize(`/${decoded(path)}`);

/** An address without its escapes; one that is wrongly escaped names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '.';
  }
}

function send(response: ServerResponse, fields: HeaderFields): void {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
}

function redirectsIn(folder: string): ReturnType<typeof readRedirects> {
  const file = join(folder, hostFileName.redirects);
  return readRedirects(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Starts a server, for this machine alone unless told otherwise. @throws the port's own error, such as `EADDRINUSE`. */
export const listen = (server: Server, port: number, host = '127.0.0.1'): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
