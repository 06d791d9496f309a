import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { publish } from '../../src/published.ts';
import { engineFile, searchFolder } from '../../src/search/index/paths.ts';
import { searchIndexFiles } from '../../src/search/index/search-index.ts';
import { type Pagefind, startEngine } from '../../src/search/query/engine.ts';
import { type OpenSearch, openSearch, type SearchFiles } from '../../src/search/query/open-search.ts';
import { writeDocuments } from '../../src/site/build/output.ts';

/** The published search, running in Node on the same files a browser would fetch. */
interface NodeIndex {
  search: OpenSearch;
  close(): void;
}

/** Builds the index of a catalogue and opens it as a page does, on its Norwegian side. */
export async function openIndex(catalogue: Catalogue): Promise<NodeIndex> {
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  await writeDocuments(out, await searchIndexFiles(publish(catalogue, undefined)));
  const folder = join(out, searchFolder);
  // Pagefind's program fetches the parts of its index, and can read no files.
  const server = createServer(sirv(out, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const search = await openSearch(
    {
      engine: async () => {
        const program = (await import(pathToFileURL(join(folder, engineFile)).href)) as Pagefind;
        return startEngine(program, `http://localhost:${port}/${searchFolder}/`);
      },
      read: reader(folder),
    },
    'no',
  );
  return {
    search,
    close: () => {
      server.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

/** Reads JSON files of a folder, each once. */
function reader(folder: string): SearchFiles['read'] {
  const known = new Map<string, Promise<unknown>>();
  const parsed = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  return <T>(name: string) => {
    const file = known.get(name) ?? parsed(name);
    known.set(name, file);
    return file as Promise<T>;
  };
}
