/** What understands words that are no names: fetched for the queries that have such words. */
export { withDescription } from './described.ts';
export { noPlaces } from './no-places.ts';
export { meaningOfWord } from './unknown-word.ts';
export { withoutOpposites } from './without-opposites.ts';
