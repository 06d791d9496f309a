import { isOpen, type Language, type Study } from '../../catalogue/index.ts';
import type { Path, Urls } from '../../urls.ts';

/** The addresses of the feeds that stand below a page. */
export const feedsBelow = (page: Path, urls: Urls) => ({
  atom: urls.absolute(urls.feed(page, 'xml')),
  json: urls.absolute(urls.feed(page, 'json')),
});

/** How many studies there are, and how many of them take in participants somewhere. */
export const countsOf = (studies: readonly Study[]) => ({
  total: studies.length,
  open: studies.filter(isOpen).length,
});

/** The addresses of a subject: its pages in Norwegian and English, and its feeds. */
export const addressesOf = (page: (language: Language) => Path, urls: Urls) => ({
  url: urls.absolute(page('nb')),
  urlEn: urls.absolute(page('en')),
  feeds: feedsBelow(page('nb'), urls),
});
