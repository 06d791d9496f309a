import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { apiPath } from '../../feeds/index.ts';

/** Reads a file of a site by its path; undefined where there is none. @throws Error where it cannot be read */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** How a site stands beside its own manifest. */
interface Verified {
  /** How many documents the manifest names. */
  documents: number;
  /** What is wrong, as a line for each document that is missing or another, in the order of the manifest. */
  faults: string[];
}

/** Why a site cannot be checked at all, as a sentence for whoever asked. */
export class NoManifest extends Error {}

const schema = z.object({
  data: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
type Document = z.output<typeof schema>['data'][number];

/** So many are asked for at once: enough to be done in a minute, and few enough to be no burden to a host. */
const atOnce = 6;

/**
 * Checks that a site has each document of its manifest, byte for byte.
 *
 * @throws NoManifest when it has none that can be read
 */
export async function verify(read: ReadFile): Promise<Verified> {
  const documents = await manifestOf(read);
  const faults: (string | undefined)[] = [];
  const left = documents.entries();
  const work = async (): Promise<void> => {
    for (const [index, document] of left) faults[index] = await faultOf(document, read);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { documents: documents.length, faults: faults.filter((fault) => fault !== undefined) };
}

async function manifestOf(read: ReadFile): Promise<Document[]> {
  const found = await read(apiPath.manifest).catch(reasonOf);
  if (found === undefined) throw new NoManifest(`${apiPath.manifest} finnes ikke der.`);
  if (typeof found === 'string') throw new NoManifest(`${apiPath.manifest} kan ikke leses: ${found}.`);
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(found))).data;
  } catch {
    throw new NoManifest(`${apiPath.manifest} er ikke manifestet til et bygget nettsted.`);
  }
}

async function faultOf({ path, bytes, sha256 }: Document, read: ReadFile): Promise<string | undefined> {
  const found = await read(path).catch(reasonOf);
  if (found === undefined) return `${path} mangler`;
  if (typeof found === 'string') return `${path} kan ikke leses: ${found}`;
  if (found.length !== bytes) return `${path} er ${found.length} byte, ikke ${bytes}`;
  const isSame = createHash('sha256').update(found).digest('hex') === sha256;
  return isSame ? undefined : `${path} har et annet innhold`;
}

const reasonOf = (error: unknown): string => (error as Error).message;

/** Reads the files of a folder. */
export const fromFolder =
  (folder: string): ReadFile =>
  (path) =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new Error(error.code ?? error.message);
    });

/** How long an answer may take before it is given up. */
const patience = 30_000;

/** Reads the files of a live site, past what is kept on the way. */
export const fromAddress =
  (site: string, ask: typeof fetch = fetch): ReadFile =>
  async (path) => {
    const address = new URL(path, site.replace(/\/?$/, '/'));
    const answer = await ask(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) }).catch(
      (error: Error & { cause?: { code?: string } }) => {
        throw new Error(error.cause?.code ?? error.message);
      },
    );
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`svarte ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
