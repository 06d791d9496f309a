import type { PublishedCard } from '../index/card.ts';
import { type CommonFacets, type ConditionFacet, type Facets, unpackFacets } from '../index/facets.ts';
import type { CardFile } from '../index/files.ts';
import {
  cardFile,
  cardsInFile,
  conditionFacetFile,
  facetsFile,
  type Order,
  orderFile,
  placesFile,
} from '../index/paths.ts';
import type { PlacesFile } from '../index/places.ts';
import type { Side } from '../side.ts';
import type { LexiconSource } from '../understanding/understanding.ts';
import type { SearchEngine } from './engine.ts';
import { openLexicon } from './open-lexicon.ts';
import type { SearchFiles } from './search-files.ts';
import { turn } from './turn.ts';

export { openLexicon, readConditionNames, readOpen, readTitles } from './open-lexicon.ts';
export type { SearchFiles };

/** All that is needed to answer a query. */
export interface OpenSearch {
  engine: SearchEngine;
  /** How many studies there are. */
  size: number;
  /** What studies can be narrowed by, but for conditions. */
  facets: Facets;
  /** The same with conditions. */
  facetsWithConditions(): Promise<Facets>;
  lexicon: LexiconSource;
  /** The card of a result. */
  card(id: string): Promise<PublishedCard>;
  /** Ids of all studies, in an order. */
  order(by: Order): Promise<string[]>;
  /** Where places are. */
  places(): Promise<PlacesFile>;
}

/**
 * Opens the search: its engine, its lexicon and what studies can be narrowed by. Cards are read as they are
 * asked for.
 *
 * @throws Error when files are of different builds, or whatever went wrong with reading one
 */
export async function openSearch(files: SearchFiles, side: Side): Promise<OpenSearch> {
  const [engine, lexicon, common] = await Promise.all([
    files.engine(),
    openLexicon(files),
    files.read<CommonFacets>(facetsFile),
  ]);
  await turn();
  const { results } = await engine.search(null);
  const ids = results.map(({ id }) => id);
  await turn();
  const facets = unpackFacets(common, ids);
  let whole: Facets | undefined;
  const places = new Map(ids.map((id, place) => [id, place]));
  return {
    engine,
    lexicon,
    size: ids.length,
    facets,
    facetsWithConditions: async () => {
      const conditions = await files.read<ConditionFacet>(conditionFacetFile);
      whole ??= { ...facets, condition: unpackFacets(conditions, ids).condition };
      return whole;
    },
    card: async (id) => {
      const place = places.get(id) ?? 0;
      const cards = await files.read<CardFile>(cardFile(place, side));
      const card = engine.isByPlace ? Object.values(cards)[place % cardsInFile] : cards[id];
      if (card === undefined)
        throw new Error(`the cards are of another build than the index: ${id} has none`);
      return card;
    },
    order: async (by) => {
      const inOrder = await files.read<number[]>(orderFile(by));
      if (inOrder.length !== ids.length)
        throw new Error(`${inOrder.length} studies have an order, and ${ids.length} are in the index`);
      return inOrder.flatMap((place) => ids[place] ?? []);
    },
    places: () => files.read(placesFile),
  };
}
