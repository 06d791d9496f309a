import { z } from 'zod';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { kindNames, kinds } from './kinds.ts';
import { apiPath } from './paths.ts';
import { named } from './schema/fields.ts';

type Schema = Record<string, unknown>;

/**
 * Every named schema as JSON Schema 2020-12, without further rules against fields it does not know: they may
 * be added.
 *
 * @param place where the others stand, before the name: `#/$defs/`
 */
export function namedSchemas(place: string): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(named, { io: 'input', uri: (id) => `${place}${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema as Schema]),
  );
}

/** A JSON Schema for each kind of document, whole by itself. */
export function schemaDocuments(urls: Urls): PublishedFile[] {
  const place = '#/$defs/';
  const all = namedSchemas(place);
  return kindNames.map((name) => {
    const path = apiPath.schema(name);
    const id = named.get(kinds[name].schema)?.id ?? '';
    const content = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: urls.absolute(urls.file(path)),
      title: id,
      ...all[id],
      $defs: Object.fromEntries(partsOf(id, all, place).map((part) => [part, all[part]])),
    };
    return { path, type: 'application/json', content: JSON.stringify(content, null, 2) };
  });
}

/** The names a schema refers to, itself or through others. */
function partsOf(id: string, all: Record<string, Schema>, place: string): string[] {
  const found = new Set([id]);
  // A set that grows while it is walked is walked to its new end.
  for (const name of found) {
    for (const [, part = ''] of JSON.stringify(all[name]).matchAll(/"\$ref":"([^"]+)"/g)) {
      found.add(part.slice(place.length));
    }
  }
  found.delete(id);
  return [...found].sort();
}
