/** What understands words that are no names: fetched for the queries that have such words. */
export { withDescription } from './described.ts';
export { ordinaryWords } from './ordinary-words.ts';
export { meaningOfWord } from './unknown-word.ts';
