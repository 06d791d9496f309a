import { contentSchemas } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { apiPath } from './paths.ts';

/** A JSON Schema for each kind of file that the catalogue is made from, for those who write them. */
export const contentSchemaDocuments = (urls: Urls): PublishedFile[] =>
  Object.entries(contentSchemas()).map(([name, schema]) => {
    const path = apiPath.contentSchema(name);
    const { $schema, ...rest } = schema;
    const content = { $schema, $id: urls.absolute(urls.file(path)), ...rest };
    return { path, type: 'application/json', content: JSON.stringify(content, null, 2) };
  });
