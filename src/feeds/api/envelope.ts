import { asMoment, type Catalogue } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import { type DataOf, idPlace, type KindName, kinds, schemaVersion } from './kinds.ts';

/**
 * A document of a kind, in the envelope that all have. Its moment is the catalogue's day, so the same content
 * gives the same bytes.
 */
export function envelope<Kind extends KindName>(
  kind: Kind,
  { today, site: { demonstration } }: Catalogue,
  data: DataOf<Kind>,
): PublishedFile {
  // Of a kind that there are many of, each holds something with an id.
  const { id = '' } = data as { id?: string };
  const total = Array.isArray(data) ? data.length : 1;
  const content = { schemaVersion, generatedAt: asMoment(today), demonstration, total, next: null, data };
  return {
    path: kinds[kind].path.replace(idPlace, id),
    type: 'application/json',
    content: JSON.stringify(content),
  };
}
