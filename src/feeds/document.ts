import type { Catalogue } from '../catalogue/index.ts';
import type { Urls } from '../urls.ts';

/** A published file that is not a page. */
export interface Document {
  /** Path below the site's root, without a leading slash: `api/v1/studies.json`. */
  path: string;
  /** Media type, for servers and for the development server. */
  type: string;
  content: string | Uint8Array;
}

/** Makes the documents of one kind out of a catalogue. */
export type DocumentMaker = (catalogue: Catalogue, urls: Urls) => Document[];
