import { asMoment, type Catalogue } from '../../catalogue/index.ts';
import type { Document } from '../document.ts';
import { type DataOf, type KindName, schemaVersion } from './kinds.ts';

/**
 * A document in the envelope that all have. Its moment is the catalogue's day, so the same content gives the
 * same bytes.
 *
 * @param kind fixes what `data` must hold
 */
export function envelope<Kind extends KindName>(
  _kind: Kind,
  path: string,
  { today, site }: Catalogue,
  data: DataOf<Kind>,
): Document {
  const total = Array.isArray(data) ? data.length : 1;
  const { demonstration } = site;
  const content = { schemaVersion, generatedAt: asMoment(today), demonstration, total, next: null, data };
  return { path, type: 'application/json', content: JSON.stringify(content) };
}
