import { fill } from '../../../i18n/fill.ts';
import type { ListedStudy } from '../card.ts';

/** A study as it is now, that there is none of that name any more, or that it could not be asked. */
export type Found = ListedStudy | 'gone' | 'failed';

export const isFound = (found: Found | undefined): found is ListedStudy => typeof found === 'object';

/** Remembers what has been fetched during a visit; what failed is asked for again. */
export function cardSource(address: string): (ids: readonly string[]) => Promise<Map<string, Found>> {
  const known = new Map<string, Found>();
  return async (ids) => {
    const asked = ids.filter((id) => (known.get(id) ?? 'failed') === 'failed');
    const fetched = await Promise.all(asked.map((id) => fetchCard(fill(address, { id }))));
    for (const [index, found] of fetched.entries()) {
      known.set(asked[index] ?? '', found);
      // A study that has been renamed is known by its present id from now on.
      if (isFound(found)) known.set(found.id, found);
    }
    return known;
  };
}

async function fetchCard(address: string): Promise<Found> {
  try {
    // The file keeps its name when the study changes.
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) return 'gone';
    return response.ok ? ((await response.json()) as ListedStudy) : 'failed';
  } catch {
    return 'failed';
  }
}
