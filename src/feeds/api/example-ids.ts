import { type Catalogue, conditionsInUse } from '../../catalogue/index.ts';
import type { KindName } from './kinds.ts';

/** An id to show how a kind of document is fetched of which there are many; undefined for other kinds, and without records. */
export function exampleId(kind: KindName, catalogue: Catalogue): string | undefined {
  const records: Partial<Record<KindName, readonly { id: string }[]>> = {
    study: catalogue.studies,
    institution: catalogue.institutions,
    condition: conditionsInUse(catalogue),
    category: catalogue.categories,
  };
  return records[kind]?.[0]?.id;
}
