import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * What a published page may load: its own files and nothing else. `wasm-unsafe-eval` lets the search engine
 * run; no page has inline script or style.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where files stand that other sites' pages may fetch. */
const openToOthers = /^\/(api|fhir|dcat)\//;

/**
 * A server for a built site, with the headers a host should send.
 *
 * @param base the folder the site stands in, `/` or `/katalog/`
 */
export function siteServer(folder: string, base: string): Server {
  // Looks at the disk each time, so that a new build shows without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // The name of an asset changes with its content, so a browser may keep it for good.
    setHeaders: (response, path) => {
      if (path.startsWith('/_astro/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      if (openToOthers.test(path)) {
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      }
      if (path.startsWith('/fhir/')) response.setHeader('Content-Type', 'application/fhir+json');
    },
  });
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base });
      response.end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
}

/** Starts a server. @throws the port's own error, such as `EADDRINUSE`. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
