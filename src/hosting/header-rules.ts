import { mediaTypes, plainBytes, special, withEncoding } from './media-types.ts';

/** Header fields by name. */
export type HeaderFields = Readonly<Record<string, string>>;

/** What some files are sent with, besides the fields of every answer. */
export interface HeaderRule {
  /**
   * Which files, below the site's root: `*` stands for any characters, slashes too, once at most. That is as
   * much as every host understands.
   */
  path: string;
  /** What the files are, where their names do not say it. */
  mediaType?: string;
  /** A field that goes with every answer may be here too, and is sent instead. */
  fields: HeaderFields;
}

/**
 * What a page may load: its own files and nothing else. `wasm-unsafe-eval` lets the search engine run; no page
 * has inline script or style.
 */
const policy = (ancestors: "'none'" | '*'): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** No other site may show a page inside its own. */
export const contentSecurityPolicy = policy("'none'");

/** With every answer, found or not. The page «near me» asks for the reader's position; nothing asks for more. */
export const everyAnswer: HeaderFields = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
};

/**
 * With every answer that no rule gives another: kept, but asked about each time. So it is with pages, and with
 * the search's lexicon, facets, cards and titles, which keep their names when the catalogue changes.
 */
export const askEachTime: HeaderFields = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Files whose names change with their content. */
const keptForGood: HeaderFields = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Files that the pages of other sites may fetch. */
const openToOthers: HeaderFields = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Open data and feeds, read by programs: new for five minutes, and for a day good enough until a newer is fetched. */
const openData: HeaderFields = {
  ...openToOthers,
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
};

/**
 * The only list of what is sent with which files. Hosts differ in what they do when two rules give one field to
 * one file: some take the last, some join the two. So no file has two rules.
 */
export const headerRules: readonly HeaderRule[] = [
  ...['_astro/*', 'share/*', 'pagefind/index/*', 'pagefind/*.pf_meta'].map((path) => ({
    path,
    fields: keptForGood,
  })),
  { path: 'api/*', fields: openData },
  { path: 'nokkeltall/data/*', fields: openData },
  { path: 'fhir/*', mediaType: special.fhir, fields: openData },
  { path: 'dcat/*', mediaType: 'text/turtle', fields: openData },
  { path: '*feed.json', mediaType: special.jsonFeed, fields: openData },
  { path: '*feed.xml', mediaType: special.atom, fields: openData },
  // What other sites show studies with: the element as it is now, each version by itself, and pages to be framed.
  ...['embed/kliniske-studier.js', 'embed/index.json'].map((path) => ({ path, fields: openData })),
  { path: 'embed/v*', fields: { ...openToOthers, ...keptForGood } },
  ...['embed/frame/*', 'en/embed/frame/*'].map((path) => ({
    path,
    fields: { 'Content-Security-Policy': policy('*') },
  })),
];

/**
 * A rule's path as a regular expression.
 *
 * @param base the folder the site stands in, `/` or `/katalog/`
 */
export const patternOf = (base: string, { path }: HeaderRule): string =>
  `^${`${base}${path}`.split('*').map(literal).join('.*')}$`;

/** Every sign that means something in a regular expression. A slash means nothing outside a literal. */
const literal = (text: string): string => text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');

/**
 * What a file is sent with, besides or instead of what goes with every answer.
 *
 * @param path below the site's root, without a leading slash; the path of a page ends in a slash
 */
export function fieldsOf(path: string): HeaderFields {
  const rule = headerRules.find((candidate) => new RegExp(patternOf('', candidate)).test(path));
  const type = rule?.mediaType ?? mediaTypes[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? plainBytes;
  return { ...askEachTime, ...rule?.fields, 'Content-Type': withEncoding(type) };
}
