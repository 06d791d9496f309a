import { memo } from '../../catalogue/browser.ts';
import type { PublishedCard } from '../index/card.ts';
import { type CommonFacets, type ConditionFacet, type Facets, unpackFacets } from '../index/facets.ts';
import type { CardFile, TitleStarts } from '../index/files.ts';
import { type Lexicon, type LexiconFile, unpackLexicon } from '../index/lexicon.ts';
import {
  cardFile,
  conditionFacetFile,
  conditionNamesFile,
  facetsFile,
  lexiconFiles,
  type Order,
  orderFile,
  placesFile,
  titleStartsFile,
  titlesFile,
} from '../index/paths.ts';
import type { PlacesFile } from '../index/places.ts';
import type { Side } from '../side.ts';
import type { SearchEngine } from './engine.ts';
import type { Title } from './title-words.ts';
import { turn } from './turn.ts';
import type { LexiconSource } from './understanding.ts';

/** How the published files of the search are reached: over the network from a page, from a folder in Node. */
export interface SearchFiles {
  /** The engine, started on its index. */
  engine(): Promise<SearchEngine>;
  /** The content of a JSON file, by its name in the search's folder. What has been read is not read again. */
  read<T>(name: string): Promise<T>;
}

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
      const card = (await files.read<CardFile>(cardFile(places.get(id) ?? 0, side)))[id];
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

// Suggestions and the search ask for the same lexicon, each by itself.
const commonLexicon = memo((file: LexiconFile) => unpackLexicon(file));

/** Opens the lexicon alone, for suggestions while a reader types. Its rest is read when it is first needed. */
export async function openLexicon(files: SearchFiles): Promise<LexiconSource> {
  const common = await files.read<LexiconFile>(lexiconFiles.common);
  await turn();
  let whole: Lexicon | undefined;
  return {
    common: commonLexicon(common),
    whole: async () => {
      const rest = await files.read<LexiconFile>(lexiconFiles.rest);
      whole ??= unpackLexicon(common, rest);
      return whole;
    },
    described: (file) => files.read(file),
  };
}

/** Titles among which are those that have a word beginning like `start`; none where all begin later. */
export async function readTitles(files: SearchFiles, side: Side, start: string): Promise<Title[]> {
  const starts = await files.read<TitleStarts>(titleStartsFile);
  const first = starts[side].findLast((each) => each <= start);
  return first === undefined ? [] : files.read<Title[]>(titlesFile(first, side));
}

/** The names of the conditions that studies are about, by their ids. */
export const readConditionNames = (files: SearchFiles, language: string): Promise<Record<string, string>> =>
  files.read(conditionNamesFile(language));
