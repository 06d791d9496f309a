import type { Catalogue } from '../catalogue/index.ts';
import { type Strings, stringsIn } from '../i18n/index.ts';
import type { PublishedCatalogue } from '../published.ts';
import type { Urls } from '../urls.ts';
import type { Edition, Route } from './route.ts';

/** What a page is made from: where it stands, in which language, and the catalogue. Views never see it. */
export interface PageContext extends Edition {
  /** The same page in the other languages it exists in. */
  others: Edition[];
  strings: Strings;
  urls: Urls;
  catalogue: Catalogue;
}

/** The context of a route in a catalogue. */
export const contextOf = (
  { language, path, others }: Omit<Route, 'view'>,
  { catalogue, urls }: PublishedCatalogue,
): PageContext => ({ language, path, others, strings: stringsIn(language), urls, catalogue });
