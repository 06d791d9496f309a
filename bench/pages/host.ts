import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { compressible } from '../../src/hosting/index.ts';
import { listen, siteServer } from '../../src/site/build/server.ts';

/** A host that runs. */
interface Host {
  /** `http://localhost:49152` */
  address: string;
  close(): void;
}

/**
 * Serves a built site as a host does: with the headers of `npm start`, and compressed, which that command leaves out.
 *
 * @param folder the built site
 * @param base the folder it stands in on its host
 */
export async function startHost(folder: string, base: string): Promise<Host> {
  const inner = siteServer(folder, base);
  await listen(inner, 0);
  const outer = createServer((question, answer) => {
    const { url: path, method, headers } = question;
    const asked = ask({ port: portOf(inner), path, method, headers }, (found) => send(found, answer));
    question.pipe(asked.on('error', (error) => answer.destroy(error)));
  });
  await listen(outer, 0);
  return {
    address: `http://localhost:${portOf(outer)}`,
    close: () => {
      for (const server of [outer, inner]) server.close().closeAllConnections();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function send(found: IncomingMessage, answer: ServerResponse): void {
  // A reader may have left before there was an answer.
  if (answer.destroyed) return void found.resume();
  const { statusCode = 500, headers } = found;
  const type = headers['content-type']?.split(';')[0] ?? '';
  // Nor is one who leaves before the end a fault.
  const ignore = (): void => {};
  if (!compressible.includes(type)) {
    answer.writeHead(statusCode, headers);
    pipeline(found, answer, ignore);
    return;
  }
  const { 'content-length': _, ...others } = headers;
  answer.writeHead(statusCode, { ...others, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  pipeline(found, createGzip(), answer, ignore);
}
