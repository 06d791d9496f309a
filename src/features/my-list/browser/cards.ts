import { fetchJson, onceEach } from '../../../kit/browser/fetch-once.ts';
import type { ListCard } from '../../../search/index/card.ts';
import type { CardFile, CardPlaces } from '../../../search/index/files.ts';
import { cardFile, cardPlaceGroup, cardPlacesFile } from '../../../search/index/paths.ts';
import type { Side } from '../../../search/side.ts';

/** A study as it is now, that there is none of that name any more, or that it could not be asked. */
export type Found = { state: 'there'; card: ListCard } | { state: 'gone' | 'failed' };

/** The card of what was found; undefined where there is none. */
export const cardIn = (found: Found | undefined): ListCard | undefined =>
  found?.state === 'there' ? found.card : undefined;

/** Gives the content of a JSON file by its address, each once. */
type Read = (address: string) => Promise<unknown>;

/**
 * Remembers what has been found during a visit; what failed is asked for again.
 *
 * @param bundle address of the folder of the search
 */
export function cardSource(
  bundle: string,
  side: Side,
  fetched: Read = fetchJson,
): (ids: readonly string[]) => Promise<Map<string, Found>> {
  const known = new Map<string, Found>();
  return async (ids) => {
    const asked = ids.filter((id) => (known.get(id)?.state ?? 'failed') === 'failed');
    // Files are shared by the studies that are asked for together, and fetched anew when something is asked for again.
    const read = onceEach((name) => fetched(bundle + name));
    const answers = await Promise.all(asked.map((id) => findCard(id, side, read)));
    for (const [index, found] of answers.entries()) {
      known.set(asked[index] ?? '', found);
      // A study that has been renamed is known by its present id from now on.
      if (found.state === 'there') known.set(found.card.id, found);
    }
    return known;
  };
}

async function findCard(asked: string, side: Side, read: Read): Promise<Found> {
  try {
    const places = (await read(cardPlacesFile(cardPlaceGroup(asked)))) as CardPlaces;
    if (!Object.hasOwn(places, asked)) return { state: 'gone' };
    const [place, id] = places[asked] ?? [];
    const cards = (await read(cardFile(place ?? 0, side))) as CardFile;
    const card = Object.values(cards).find((each) => each.id === id);
    // A new catalogue may have been published between the two files.
    return card ? { state: 'there', card } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}
