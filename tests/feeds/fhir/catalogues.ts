import { type Catalogue, readCatalogue } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const { catalogue: own } = readCatalogue({ root: 'content', today: '2026-11-20' });
if (!own) throw new Error('The repository’s own content is not valid.');

/** The catalogue of the fixture and that of the repository's own content. */
export const catalogues: Record<'fixture' | 'own content', Catalogue> = {
  fixture: valid,
  'own content': own,
};

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
