import type { Catalogue } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { createUrls } from '../../../src/urls.ts';

export const urls = createUrls('https://studier.example.no');

/** What FHIR allows anywhere in a resource, so that a test can look without knowing the type. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON of many shapes
export type Json = any;

/** The FHIR documents of a catalogue, parsed, by path. */
export const fhirOf = (catalogue: Catalogue): Map<string, Json> =>
  new Map(
    feedDocuments(catalogue, urls)
      .filter(({ path }) => path.startsWith('fhir/'))
      .map(({ path, content }) => [path, JSON.parse(String(content))]),
  );

/** Every element of a resource with its path, leaves and groups alike. */
export function* elements(value: Json, path = ''): Generator<[path: string, value: Json]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* elements(inner, `${path}.${name}`);
}
