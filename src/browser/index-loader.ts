import type { Card } from '../search/card.ts';
import { type LexiconFile, unpackLexicon } from '../search/lexicon.ts';
import type { LexiconSource } from '../search/understanding.ts';

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
}

/** The search engine and what queries are understood with. */
export interface LoadedSearch {
  index: PagefindIndex;
  lexicon: LexiconSource;
  /** The card of a result. */
  card(id: string): Promise<Card>;
  /** Ids of all results, the latest first. */
  order(by: 'newest' | 'updated'): Promise<string[]>;
}

let loading: Promise<LoadedSearch> | undefined;
let failures = 0;

/** Loads the engine, the index's table of contents and the lexicon, once. A failure may be tried again. */
export function loadSearch(bundle: string, side: 'no' | 'en'): Promise<LoadedSearch> {
  loading ??= load(bundle, side).catch((error: unknown) => {
    loading = undefined;
    failures++;
    throw error;
  });
  return loading;
}

async function load(bundle: string, side: 'no' | 'en'): Promise<LoadedSearch> {
  const [index, lexicon] = await Promise.all([loadIndex(bundle), loadLexicon(bundle)]);
  const cards = new Map<string, Promise<Card>>();
  const card = (id: string): Promise<Card> => {
    const made = cards.get(id) ?? fetchJson<Card>(`${bundle}card/${side}/${id}.json`);
    cards.set(id, made);
    made.catch(() => cards.delete(id));
    return made;
  };
  const order = (by: string): Promise<string[]> => fetchJson<string[]>(`${bundle}order/${by}.json`);
  return { index, lexicon, card, order };
}

async function loadIndex(bundle: string): Promise<PagefindIndex> {
  // A browser remembers a module that failed; under another address it is fetched and started anew.
  const address = `${bundle}pagefind.js${failures === 0 ? '' : `?${failures}`}`;
  const index = (await import(/* @vite-ignore */ address)) as PagefindIndex;
  // A worker would be a second copy of the engine to fetch; a search takes milliseconds.
  await index.options({ baseUrl: '/', noWorker: true });
  await index.init();
  // Without a worker, `init` neither waits nor fails; this does both.
  await index.filters();
  return index;
}

let lexicon: Promise<LexiconSource> | undefined;

/** Loads the lexicon alone, for suggestions while a reader types. */
export function loadLexicon(bundle: string): Promise<LexiconSource> {
  lexicon ??= fetchJson<LexiconFile>(`${bundle}lexicon.json`).then(
    (common) => {
      let whole: ReturnType<LexiconSource['whole']> | undefined;
      return {
        common: unpackLexicon(common),
        whole: () => {
          whole ??= fetchJson<LexiconFile>(`${bundle}lexicon-rest.json`).then((rest) =>
            unpackLexicon(common, rest),
          );
          whole.catch(() => {
            whole = undefined;
          });
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

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
