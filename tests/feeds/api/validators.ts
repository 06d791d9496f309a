import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { PublishedFile } from '../../../src/published.ts';

/** The documents of the open interface, parsed, by path. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON of many shapes
type Parsed = Map<string, any>;

export const parsed = (documents: readonly PublishedFile[]): Parsed =>
  new Map(documents.map(({ path, content }) => [path, JSON.parse(String(content))]));

/** What a published schema has against a document, by the kind of document; unknown kinds have a fault too. */
export class PublishedSchemas {
  readonly #kinds: { shape: RegExp; validate: ValidateFunction }[];

  /** Reads the kinds from the index and their schemas from where it says they are. */
  constructor(documents: Parsed, root: string) {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const entries: { url: string; schema: string }[] = documents.get('api/v1/index.json').data.documents;
    this.#kinds = entries.map(({ url, schema }) => ({
      shape: new RegExp(`^${url.slice(root.length).replaceAll('.', '\\.').replace('{id}', '[a-z0-9-]+')}$`),
      validate: ajv.compile(documents.get(schema.slice(root.length))),
    }));
  }

  faults(path: string, document: unknown): string[] {
    const fitting = this.#kinds.filter(({ shape }) => shape.test(path));
    if (fitting.length !== 1) return [`${path} is of ${fitting.length} kinds`];
    const [{ validate } = { validate: undefined }] = fitting;
    if (validate?.(document)) return [];
    return (validate?.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
  }
}

// Written as YAML, because the type of the object takes the compiler seconds.
const rules = await createConfig('extends: [recommended]');

/** What Redocly has against a description in OpenAPI, its warnings included. */
export async function openApiFaults(source: string): Promise<string[]> {
  const problems = await lintFromString({ source, config: rules, absoluteRef: 'openapi.json' });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
}
