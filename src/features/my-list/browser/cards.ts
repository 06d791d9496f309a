import { fill } from '../../../i18n/fill.ts';
import { fetchJson, Refused } from '../../../kit/browser/fetch-once.ts';
import type { ListCard } from '../cards.ts';

/** A study as it is now, that there is none of that name any more, or that it could not be asked. */
export type Found = { state: 'there'; card: ListCard } | { state: 'gone' | 'failed' };

/** The card of what was found; undefined where there is none. */
export const cardIn = (found: Found | undefined): ListCard | undefined =>
  found?.state === 'there' ? found.card : undefined;

/** Remembers what has been fetched during a visit; what failed is asked for again. */
export function cardSource(address: string): (ids: readonly string[]) => Promise<Map<string, Found>> {
  const known = new Map<string, Found>();
  return async (ids) => {
    const asked = ids.filter((id) => (known.get(id)?.state ?? 'failed') === 'failed');
    const fetched = await Promise.all(asked.map((id) => fetchCard(fill(address, { id }))));
    for (const [index, found] of fetched.entries()) {
      known.set(asked[index] ?? '', found);
      // A study that has been renamed is known by its present id from now on.
      if (found.state === 'there') known.set(found.card.id, found);
    }
    return known;
  };
}

async function fetchCard(address: string): Promise<Found> {
  try {
    return { state: 'there', card: await fetchJson(address) };
  } catch (error) {
    const isGone = error instanceof Refused && (error.status === 404 || error.status === 410);
    return { state: isGone ? 'gone' : 'failed' };
  }
}
