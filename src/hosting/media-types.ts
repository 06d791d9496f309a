/** The media type of a file of which nothing better is known. */
export const plainBytes = 'application/octet-stream';

/** What a file is, by how its name ends. What is not listed is plain bytes. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ttl: 'text/turtle',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Media types of files whose names do not say enough. */
export const special = {
  fhir: 'application/fhir+json',
  fhirLines: 'application/fhir+ndjson',
  problem: 'application/problem+json',
  jsonFeed: 'application/feed+json',
  atom: 'application/atom+xml',
} as const;

const all = [...Object.values(mediaTypes), ...Object.values(special)];

/** Types that are text without saying in which encoding. XML says it itself, and JSON has one only. */
export const textTypes = all.filter((type) => type.startsWith('text/'));

/** Types that become smaller when compressed; pictures, fonts and the search index are compressed already. */
export const compressible = all.filter((type) => /^text\/|\b(nd)?json$|\bxml$/.test(type));

/** A media type as the header Content-Type says it. */
export const withEncoding = (type: string): string =>
  textTypes.includes(type) ? `${type}; charset=utf-8` : type;
