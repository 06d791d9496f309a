import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { type PublishedFile, publish } from '../../src/published.ts';
import type { Card } from '../../src/search/index/card.ts';
import { unpackLexicon } from '../../src/search/index/lexicon.ts';
import { lexiconOf } from '../../src/search/index/make-lexicon.ts';
import { searchFolder } from '../../src/search/index/paths.ts';
import { searchIndexFiles } from '../../src/search/index/search-index.ts';
import { conceptsOfStudies } from '../../src/search/index/study-concepts.ts';
import type { Ask } from '../../src/search/query/ranking.ts';
import type { Exists, LexiconSource } from '../../src/search/query/understanding.ts';
import { writeDocuments } from '../../src/site/build/output.ts';

/** The published search, running in Node on the same files a browser would fetch. */
export interface NodeIndex {
  lexicon: LexiconSource;
  ask: Ask;
  exists: Exists;
  /** Id of the study behind an answer. */
  studyOf(id: string): string | undefined;
  close(): void;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null): Promise<{ results: { id: string; score: number }[] }>;
}

/** Builds the index of a catalogue and opens it with Pagefind's own browser code. */
export async function openIndex(catalogue: Catalogue): Promise<NodeIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const documents = await searchIndexFiles(publish(catalogue, undefined));
  await writeDocuments(folder, documents);
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const pagefind = (await import(pathToFileURL(join(folder, searchFolder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({
    basePath: `http://localhost:${port}/${searchFolder}/`,
    baseUrl: '/',
  });
  await pagefind.init();
  const studies = new Map(documents.flatMap(studyOfCard));
  const { common, rest } = lexiconOf(catalogue, conceptsOfStudies(catalogue));
  const whole = unpackLexicon(common, rest);
  const ask: Ask = async (term) =>
    new Map((await pagefind.search(term)).results.map(({ id, score }) => [id, score]));
  return {
    lexicon: { common: unpackLexicon(common), whole: async () => whole },
    ask,
    exists: async (word) => (await ask(`"${word}"`)).size > 0,
    studyOf: (id) => studies.get(id),
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The id an answer has, with the id of its study. */
function studyOfCard({ path, content }: PublishedFile): [string, string][] {
  const id = /\/card\/no\/(.+)\.json$/.exec(path)?.[1];
  if (id === undefined) return [];
  const { url } = JSON.parse(String(content)) as Card;
  return [[id, url.replace(/\/$/, '').split('/').at(-1) ?? '']];
}
