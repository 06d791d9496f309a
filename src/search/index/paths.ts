import type { Side } from '../side.ts';

/** Where the search stands below the site's root. The names of its files, below, are told from there. */
export const searchFolder = 'pagefind';

/** The program that reads the index, which Pagefind makes. */
export const engineFile = 'pagefind.js';

/** What queries are understood with, beside the index: the common part, and the rest. */
export const lexiconFiles = { common: 'lexicon.json', rest: 'lexicon-rest.json' };

/** What each study can be narrowed by, in the order of the index: all but conditions, and those. */
export const facetsFile = 'facets.json';
export const conditionFacetFile = 'facets-condition.json';

/** The cards of one side of the site. */
export const cardFolder = (side: Side): string => `card/${side}`;

/**
 * How many cards share a file. Studies stand in the index by subject, so the results of a query mostly share theirs
 * too: a first answer takes fewer files, and no more bytes, than with a card to a file.
 */
export const cardsInFile = 8;

/** The cards of studies that stand together in the index, from the place of one of them there. */
export const cardFile = (place: number, side: Side): string =>
  `${cardFolder(side)}/${Math.floor(place / cardsInFile)}.json`;

/** A prime, so that ids spread; it is the same in every build, so that no page asks for a file of another. */
const placeGroups = 31;

/** Numbers of the files that tell where the cards of studies are. */
export const cardPlaceGroups: readonly number[] = Array.from({ length: placeGroups }, (_, group) => group);

/** The one of them that a study's id is in. */
export const cardPlaceGroup = (id: string): number =>
  [...id].reduce((hash, letter) => (hash * 37 + (letter.codePointAt(0) ?? 0)) % placeGroups, 0);

/** Where the cards of the studies of a group are, for those who know a study by its id. */
export const cardPlacesFile = (group: number): string => `card/place/${group}.json`;

/** The orders that all studies can be listed in: as they are read where no word ranks them, and by date. */
export const orders = ['reading', 'newest', 'updated'] as const;
export type Order = (typeof orders)[number];

/** The places of all studies in the index, in an order; fetched only by those who need it. */
export const orderFile = (by: Order): string => `order/${by}.json`;

/** Titles that have a word beginning with some letters or the next ones, for suggestions while a reader types. */
export const titlesFile = (first: string, side: Side): string => `titles/${side}/${first}.json`;

/** The beginnings that files of titles begin with. */
export const titleStartsFile = 'titles/starts.json';

/** The names of the conditions that studies are about, in a language of the site. */
export const conditionNamesFile = (language: string): string => `conditions/${language}.json`;

/** How many open studies there are of what is suggested. */
export const openFile = 'open.json';

/** Where places are. */
export const placesFile = 'places.json';

/** How many files tell how diseases are described. A prime, so that stems spread. */
export const describedFiles = 251;

/** The one of them that a stem is in. */
export const describedShard = (stem: string): number =>
  [...stem].reduce((hash, letter) => (hash * 37 + (letter.codePointAt(0) ?? 0)) % describedFiles, 0);

/** How diseases are described, by the stems of a shard. */
export const describedFile = (shard: number): string => `described/${shard}.json`;
