/** The part of Pagefind's JavaScript interface that is used here (Pagefind 1.6, `pagefind.js`). */
export interface PagefindIndex {
  options(options: { baseUrl?: string; metaWeights?: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  /** Loads the filters; without it no answer holds counts. */
  filters(): Promise<unknown>;
  search(query: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

export interface PagefindOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindAnswer {
  results: { id: string; data(): Promise<{ url: string; meta: Record<string, string> }> }[];
  /** Studies left for each filter value, given the query and the filters. */
  filters: Record<string, Record<string, number>>;
  /** The same, given the query alone. */
  totalFilters: Record<string, Record<string, number>>;
}

let loading: Promise<PagefindIndex> | undefined;
let failures = 0;

/** Loads the search engine and the index's table of contents, once. A failure may be tried again. */
export function loadIndex(bundle: string): Promise<PagefindIndex> {
  loading ??= load(bundle).catch((error: unknown) => {
    loading = undefined;
    failures++;
    throw error;
  });
  return loading;
}

async function load(bundle: string): Promise<PagefindIndex> {
  // A browser remembers a module that failed; under another address it is fetched and started anew.
  const address = `${bundle}pagefind.js${failures === 0 ? '' : `?${failures}`}`;
  const index = (await import(/* @vite-ignore */ address)) as PagefindIndex;
  await index.options({ baseUrl: '/' });
  await index.init();
  await index.filters();
  return index;
}
