import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Bytes that a host sends for a file: compressed, unless it was compressed already, as fonts are. */
export const transferSize = async (content: Buffer): Promise<number> =>
  Math.min(content.length, (await compress(content)).length);
