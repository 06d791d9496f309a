import type { Catalogue, Study } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { study, valid } from '../../valid.ts';

export const urls = createUrls('https://studier.example.no');

/** What FHIR allows anywhere in a resource, so that a test can look without knowing the type. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON of many shapes
export type Json = any;

/** The FHIR documents of a catalogue, by path. */
export const fhirFilesOf = (catalogue: Catalogue): Map<string, string> =>
  new Map(
    [...feedDocuments(catalogue, urls)]
      .filter(({ path }) => path.startsWith('fhir/'))
      .map(({ path, content }) => [path, String(content)]),
  );

/**
 * The FHIR resources of a catalogue, parsed, by path: those that share a file by its path and their id,
 * `fhir/r5/ResearchStudy/hjerte`.
 */
export const fhirOf = (catalogue: Catalogue): Map<string, Json> =>
  new Map(
    [...fhirFilesOf(catalogue)].flatMap(([path, content]): [string, Json][] =>
      path.endsWith('.ndjson')
        ? linesOf(content).map((resource) => [path.replace('.ndjson', `/${resource.id}`), resource])
        : [[path, JSON.parse(content)]],
    ),
  );

/** The resources of a file with one on each line. */
export const linesOf = (content: string): Json[] =>
  content
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Every element of a resource with its path, leaves and groups alike. */
export function* elements(value: Json, path = ''): Generator<[path: string, value: Json]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* elements(inner, `${path}.${name}`);
}

export type Version = 'r4' | 'r5';

/** A study as a resource of a version. */
export const resource = (of: Study, version: Version): Json =>
  fhirOf({ ...valid, studies: [of] }).get(`fhir/${version}/ResearchStudy/${of.id}`);

/** A study of a drug, with something changed. */
export const drugStudy = (change: Partial<Study> = {}): Study =>
  study('ny-tablett-mot-hjerteflimmer', change);
