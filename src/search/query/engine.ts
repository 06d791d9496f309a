/** A result of the index: the id it knows a study by, and how well the study fits. */
export interface EngineResult {
  id: string;
  score: number;
}

/** What looks words up in the index. */
export interface SearchEngine {
  /** The studies that have the words, best first; without words, every study in the order of the index. */
  search(words: string | null): Promise<{ results: EngineResult[] }>;
  /** It knows studies by their places in the index, and not by the ids there. */
  isByPlace?: true;
}

/** The part of Pagefind's own interface that is used (Pagefind 1.6, `pagefind.js`). */
export interface Pagefind extends SearchEngine {
  options(options: { basePath?: string; baseUrl?: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  /** The values of Pagefind's own filters, of which there are none. */
  filters(): Promise<unknown>;
}

/**
 * Starts Pagefind.
 *
 * @param basePath where its index stands, when that is not where the program came from
 * @throws whatever went wrong when the table of contents of the index could not be fetched
 */
export async function startEngine(pagefind: Pagefind, basePath?: string): Promise<SearchEngine> {
  // A worker would be a second copy of the engine to fetch; a search takes milliseconds.
  await pagefind.options({ baseUrl: '/', noWorker: true, ...(basePath !== undefined && { basePath }) });
  await pagefind.init();
  // Without a worker, `init` neither waits nor fails; this does both.
  await pagefind.filters();
  return pagefind;
}
