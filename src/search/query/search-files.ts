import type { SearchEngine } from './engine.ts';

/** How the published JSON files of the search are reached: over the network from a page, from a folder in Node. */
export interface JsonFiles {
  /** The content of a file, by its name in the search's folder. What has been read is not read again. */
  read<T>(name: string): Promise<T>;
}

/** The same, with what looks words up. */
export interface SearchFiles extends JsonFiles {
  /** The engine, started on its index. */
  engine(): Promise<SearchEngine>;
}
