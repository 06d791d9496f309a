import type { Catalogue } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { exampleId } from './example-ids.ts';
import { idPlace, type KindName, kindNames, kinds, schemaVersion } from './kinds.ts';
import { licence } from './overview.ts';
import { apiPath } from './paths.ts';
import { named } from './schema/fields.ts';
import { namedSchemas } from './schemas.ts';

/** The open interface described in OpenAPI 3.1. */
export function openApiDocument(catalogue: Catalogue, urls: Urls): PublishedFile {
  const { site } = catalogue;
  const description = {
    openapi: '3.1.0',
    info: {
      title: site.name.en,
      version: schemaVersion,
      summary: site.description.en,
      description: `Files, fetched with GET: no key, no account. Within version 1 fields and values are only added. Explained at ${urls.absolute(urls.single('openData', 'en'))}`,
      license: licence,
    },
    servers: [{ url: urls.absolute(urls.base).replace(/\/$/, '') }],
    externalDocs: { url: urls.absolute(urls.single('openData', 'en')) },
    security: [],
    paths: Object.fromEntries(kindNames.map((name) => [`/${kinds[name].path}`, pathOf(name, catalogue)])),
    components: { schemas: namedSchemas('#/components/schemas/') },
  };
  return { path: apiPath.openApi, type: 'application/json', content: JSON.stringify(description, null, 2) };
}

/** How one kind of document is fetched. */
function pathOf(name: KindName, catalogue: Catalogue) {
  const { description, path, schema } = kinds[name];
  const id = named.get(schema)?.id;
  const isOneOfMany = path.includes(idPlace);
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } };
  return {
    ...(isOneOfMany && { parameters: [idParameter(exampleId(name, catalogue))] }),
    get: {
      operationId: `get${id?.replace(/Document$/, '')}`,
      summary: description,
      responses: {
        200: { description, content },
        404: {
          description: isOneOfMany ? 'There is nothing with this id' : 'There is no such document',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  };
}

/** What is answered where there is nothing, in the form of RFC 9457. */
const problem = {
  type: 'object',
  required: ['title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
};

const idParameter = (example: string | undefined) => ({
  name: idPlace.slice(1, -1),
  in: 'path',
  required: true,
  description: 'Id of the study or subject',
  schema: { type: 'string' },
  ...(example && { example }),
});
