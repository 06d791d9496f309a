import type { Card } from '../../../search/index/card.ts';
import { type AllStudies, type FacetsFile, unpackFacets } from '../../../search/index/facets.ts';
import { type Lexicon, type LexiconFile, unpackLexicon } from '../../../search/index/lexicon.ts';
import type { Title } from '../../../search/query/title-words.ts';
import type { LexiconSource } from '../../../search/query/understanding.ts';

/** The part of Pagefind's JavaScript interface that is used here (Pagefind 1.6, `pagefind.js`). */
export interface PagefindIndex {
  options(options: { baseUrl?: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  /** The values of Pagefind's own filters, of which there are none. */
  filters(): Promise<unknown>;
  /** Without words: every study, in the order they were put into the index. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
}

/** The search engine and what queries are understood with. */
export interface LoadedSearch {
  index: PagefindIndex;
  all: AllStudies;
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
  const [index, lexicon, packed] = await Promise.all([
    loadIndex(bundle),
    loadLexicon(bundle),
    fetchJson<FacetsFile>(`${bundle}facets.json`),
  ]);
  const { results } = await index.search(null);
  const all = unpackFacets(
    packed,
    results.map(({ id }) => id),
  );
  const card = (id: string): Promise<Card> => once(`${bundle}card/${side}/${id}.json`);
  const order = (by: string): Promise<string[]> => once(`${bundle}order/${by}.json`);
  return { index, lexicon, all, card, order };
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
  lexicon ??= readLexicon(bundle).catch((error: unknown) => {
    lexicon = undefined;
    throw error;
  });
  return lexicon;
}

async function readLexicon(bundle: string): Promise<LexiconSource> {
  const common = await once<LexiconFile>(`${bundle}lexicon.json`);
  let whole: Promise<Lexicon> | undefined;
  return {
    common: unpackLexicon(common),
    whole: () => {
      whole ??= once<LexiconFile>(`${bundle}lexicon-rest.json`).then((rest) => unpackLexicon(common, rest));
      whole.catch(() => {
        whole = undefined;
      });
      return whole;
    },
  };
}

/** Titles that have a word beginning like `start`; none where nothing begins so. */
export async function loadTitles(bundle: string, side: 'no' | 'en', start: string): Promise<Title[]> {
  const starts = await once<string[]>(`${bundle}titles/starts.json`);
  return starts.includes(start) ? once<Title[]>(`${bundle}titles/${side}/${start}.json`) : [];
}

/** The names of the conditions that studies are about, by their ids. */
export const loadConditionNames = (bundle: string, language: string): Promise<Record<string, string>> =>
  once(`${bundle}conditions/${language}.json`);

const fetched = new Map<string, Promise<unknown>>();

/** A file that is fetched once; a failure may be tried again. */
function once<T>(address: string): Promise<T> {
  const known = fetched.get(address) ?? fetchJson(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known as Promise<T>;
}

async function fetchJson<T>(address: string): Promise<T> {
  // These files keep their names when the catalogue changes, and an old one would not fit the new index.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
