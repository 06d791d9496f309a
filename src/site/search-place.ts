/** Where the index stands below the site's root. */
export const searchFolder = 'pagefind';

/** What queries are understood with, beside the index: the common part, and the rest. */
export const lexiconFiles = { common: 'lexicon.json', rest: 'lexicon-rest.json' };

/** The card of a result, in Norwegian or English. */
export const cardFile = (id: string, side: 'no' | 'en'): string => `card/${side}/${id}.json`;

/** Ids of all results with the latest first, fetched only by those who sort so. */
export const orderFile = (by: 'newest' | 'updated'): string => `order/${by}.json`;
