import type { Catalogue } from './catalogue/index.ts';
import { withFactTexts } from './i18n/index.ts';
import { createUrls, type Urls } from './urls.ts';

/** The catalogue as the site shows it, with the addresses it is published at. */
export interface PublishedCatalogue {
  catalogue: Catalogue;
  urls: Urls;
}

/** Adds addresses to a catalogue, at `siteUrl` when one is given, and words to the studies that nobody has written about. */
export function publish(catalogue: Catalogue, siteUrl: string | undefined): PublishedCatalogue {
  const url = siteUrl ?? catalogue.site.url;
  return {
    catalogue: {
      ...catalogue,
      site: { ...catalogue.site, url },
      studies: catalogue.studies.map((study) => withFactTexts(study, catalogue.today)),
    },
    urls: createUrls(url, catalogue.site.url),
  };
}

/** A file of the site that is not a page. */
export interface PublishedFile {
  /** Path below the site's root, without a leading slash: `api/v1/studies.json`. */
  path: string;
  /** Media type, for servers and for the development server. */
  type: string;
  content: string | Uint8Array;
}

/** Files one by one, each made when it is asked for: all of them at once would fill the memory of a large catalogue. */
export type PublishedFiles = Generator<PublishedFile, void, void>;

/** Makes the published files of one kind out of a catalogue. */
export type FileMaker = (catalogue: Catalogue, urls: Urls) => PublishedFiles;
