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
  /** The file that is answered with, below the site's root, where one of these is not there. */
  missing?: string;
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

/**
 * What a browser tells the next address of the page it comes from: nothing. An address may hold what a reader
 * has searched for and where they live. Pages say it too, for hosts that send no headers.
 */
export const referrerPolicy = 'no-referrer';

/** The page «near me» asks for the reader's position; nothing asks for more. */
const permissions = [
  'geolocation=(self)',
  ...[
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'screen-wake-lock',
    'usb',
    'xr-spatial-tracking',
  ].map((name) => `${name}=()`),
].join(', ');

/** With every answer, found or not. */
export const everyAnswer: HeaderFields = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': permissions,
};

/**
 * With every answer that no rule gives another: kept, but asked about each time. So it is with pages, and with
 * the search's lexicon, facets, cards and titles, which keep their names when the catalogue changes.
 */
export const askEachTime: HeaderFields = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Files whose names change with their content. */
const keptForGood: HeaderFields = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Files that the pages of other sites may fetch, and ask whether theirs is still the newest. */
const openToOthers: HeaderFields = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What is answered where there is nothing: a page for readers, and words that a program of another site can read. */
export const missing = { page: '404.html', data: '404.json' } as const;

/** Open data and feeds, read by programs: new for five minutes, and for a day good enough until a newer is fetched. */
const openData: HeaderFields = {
  ...openToOthers,
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
};

/** The folders, one in each language of the site, of the pages that others may show inside their own. */
const frameFolders = ['embed/frame/', 'en/embed/frame/'] as const;

/**
 * The only list of what is sent with which files. Hosts differ in what they do when two rules give one field to
 * one file: some take the last, some join the two. So no file has two rules.
 */
export const headerRules: readonly HeaderRule[] = [
  ...['_astro/*', 'share/*', 'pagefind/index/*', 'pagefind/*.pf_meta'].map((path) => ({
    path,
    fields: keptForGood,
  })),
  { path: missing.data, mediaType: special.problem, fields: openToOthers },
  { path: 'api/*', fields: openData },
  { path: 'nokkeltall/data/*', fields: openData },
  { path: 'fhir/*.json', mediaType: special.fhir, fields: openData },
  { path: 'fhir/*.ndjson', mediaType: special.fhirLines, fields: openData },
  { path: 'dcat/*', mediaType: 'text/turtle', fields: openData },
  { path: '*feed.json', mediaType: special.jsonFeed, fields: openData },
  { path: '*feed.xml', mediaType: special.atom, fields: openData },
  // What other sites show studies with: the element as it is now, each version by itself, and pages to be framed.
  ...['embed/kliniske-studier.js', 'embed/index.json'].map((path) => ({ path, fields: openData })),
  { path: 'embed/v*', fields: { ...openToOthers, ...keptForGood } },
  ...frameFolders.map((folder) => ({
    path: `${folder}*`,
    fields: { 'Content-Security-Policy': policy('*') },
    // A browser shows nothing at all in a frame whose page may not be there.
    missing: `${folder}${missing.page}`,
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

/** The rule for a file, where there is one. @param path below the site's root, without a leading slash */
export const ruleOf = (path: string): HeaderRule | undefined =>
  headerRules.find((candidate) => new RegExp(patternOf('', candidate)).test(path));

/** Whether the pages of other sites may read what a rule is about. */
export const isOpenToOthers = (rule: HeaderRule | undefined): boolean =>
  rule !== undefined && 'Access-Control-Allow-Origin' in rule.fields;

/** The file that is answered with where one of a rule is not there. */
export const missingOf = (rule: HeaderRule | undefined): string =>
  rule?.missing ?? (isOpenToOthers(rule) ? missing.data : missing.page);

/**
 * What a file is sent with, besides or instead of what goes with every answer.
 *
 * @param path below the site's root, without a leading slash; the path of a page ends in a slash
 */
export function fieldsOf(path: string): HeaderFields {
  const rule = ruleOf(path);
  const type = rule?.mediaType ?? mediaTypes[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? plainBytes;
  return { ...askEachTime, ...rule?.fields, 'Content-Type': withEncoding(type) };
}
