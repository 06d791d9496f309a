import { type LexiconFile, unpackLexicon } from '../search/lexicon.ts';
import type { LexiconSource } from '../search/query.ts';

/** The part of Pagefind's JavaScript interface that is used here (Pagefind 1.6, `pagefind.js`). */
export interface PagefindIndex {
  options(options: { baseUrl?: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Every filter value with its number of studies. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: PagefindOptions): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindOptions {
  filters?: Record<string, string[]>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}

/** The search engine and what queries are understood with. */
export interface LoadedSearch {
  index: PagefindIndex;
  lexicon: LexiconSource;
}

let loading: Promise<LoadedSearch> | undefined;
let failures = 0;

/** Loads the engine, the index's table of contents and the lexicon, once. A failure may be tried again. */
export function loadSearch(bundle: string): Promise<LoadedSearch> {
  loading ??= load(bundle).catch((error: unknown) => {
    loading = undefined;
    failures++;
    throw error;
  });
  return loading;
}

async function load(bundle: string): Promise<LoadedSearch> {
  const [index, lexicon] = await Promise.all([loadIndex(bundle), loadLexicon(bundle)]);
  return { index, lexicon };
}

async function loadIndex(bundle: string): Promise<PagefindIndex> {
  // A browser remembers a module that failed; under another address it is fetched and started anew.
  const address = `${bundle}pagefind.js${failures === 0 ? '' : `?${failures}`}`;
  const index = (await import(/* @vite-ignore */ address)) as PagefindIndex;
  // A worker would be a second copy of the engine to fetch; a search takes milliseconds.
  await index.options({ baseUrl: '/', noWorker: true });
  await index.init();
  return index;
}

let lexicon: Promise<LexiconSource> | undefined;

/** Loads the lexicon alone, for suggestions while a reader types. */
export function loadLexicon(bundle: string): Promise<LexiconSource> {
  lexicon ??= fetchPart(bundle, 'lexicon.json').then(
    (common) => {
      let whole: ReturnType<LexiconSource['whole']> | undefined;
      return {
        common: unpackLexicon(common),
        whole: () => {
          whole ??= fetchPart(bundle, 'lexicon-rest.json').then((rest) => unpackLexicon(common, rest));
          return whole;
        },
      };
    },
    (error: unknown) => {
      lexicon = undefined;
      throw error;
    },
  );
  return lexicon;
}

async function fetchPart(bundle: string, name: string): Promise<LexiconFile> {
  const response = await fetch(`${bundle}${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as LexiconFile;
}
