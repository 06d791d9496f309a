import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Addresses, addressesPath } from './addresses.ts';

/** Why the addresses of the last site cannot be known, as a sentence for whoever asked. */
export class UnknownAddresses extends Error {}

const schema = z.record(z.string(), z.array(z.string()));

/** How long an answer may take before it is given up. */
const patience = 30_000;

/**
 * The addresses of the last site, from its folder, its address, or the file itself. An address is asked once; only
 * when it has no such file it is also seen whether there is a site at all.
 *
 * @returns undefined where nothing has been published yet
 * @throws UnknownAddresses with what is wrong, and what to do
 */
export const previousAddresses = (from: string, ask: typeof fetch = fetch): Promise<Addresses | undefined> =>
  /^https?:/.test(from) ? fromAddress(from, ask) : fromFile(from);

async function fromFile(from: string): Promise<Addresses> {
  const isFolder = (await stat(from).catch(() => undefined))?.isDirectory() ?? false;
  const file = isFolder ? join(from, addressesPath) : from;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnknownAddresses(`«${file}» etter --previous finnes ikke eller kan ikke leses. ${withoutIt}`);
  });
  return read(text, file);
}

async function fromAddress(from: string, ask: typeof fetch): Promise<Addresses | undefined> {
  const file = from.endsWith('.json') ? from : new URL(addressesPath, from.replace(/\/?$/, '/')).href;
  const answer = await get(file, ask);
  if (answer.ok) return read(await answer.text().catch(whyNoAnswer(file)), file);
  if (answer.status === 404 && (await get(new URL('.', file).href, ask)).status === 404) return undefined;
  throw new UnknownAddresses(`${file} svarte ${answer.status}. ${withoutIt}`);
}

const get = (address: string, ask: typeof fetch): Promise<Response> =>
  ask(address, { signal: AbortSignal.timeout(patience) }).catch(whyNoAnswer(address));

const whyNoAnswer =
  (address: string) =>
  (error: unknown): never => {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const reason = name === 'TimeoutError' ? 'den svarte ikke i tide' : (cause?.code ?? name);
    throw new UnknownAddresses(`${address} kunne ikke hentes (${reason}). Prøv igjen. ${withoutIt}`);
  };

const withoutIt =
  'Uten adressene fra sist kan ikke bygget se om noen blir borte. Er det første gang, bygg uten --previous.';

function read(text: string, file: string): Addresses {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new UnknownAddresses(`${file} er ikke en liste over adresser fra et bygg. ${withoutIt}`);
  }
}
