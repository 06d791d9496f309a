import type { Side } from '../side.ts';

/** Where the search stands below the site's root. The names of its files, below, are told from there. */
export const searchFolder = 'pagefind';

/** The program that reads the index, which Pagefind makes. */
export const engineFile = 'pagefind.js';

/** What queries are understood with, beside the index: the common part, and the rest. */
export const lexiconFiles = { common: 'lexicon.json', rest: 'lexicon-rest.json' };

/** What each study can be narrowed by, in the order of the index. */
export const facetsFile = 'facets.json';

/** The cards of one side of the site. */
export const cardFolder = (side: Side): string => `card/${side}`;

/** The card of a result, by the id that the index answers with. */
export const cardFile = (id: string, side: Side): string => `${cardFolder(side)}/${id}.json`;

/** Ids of all results with the latest first, fetched only by those who sort so. */
export const orderFile = (by: 'newest' | 'updated'): string => `order/${by}.json`;

/** Titles that have a word beginning with some letters, for suggestions while a reader types. */
export const titlesFile = (start: string, side: Side): string => `titles/${side}/${start}.json`;

/** The beginnings that there are titles for. */
export const titleStartsFile = 'titles/starts.json';

/** The names of the conditions that studies are about, in a language of the site. */
export const conditionNamesFile = (language: string): string => `conditions/${language}.json`;
