import { fold } from '../words/fold.ts';

/** The keys of some words. */
export const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

/** Words that ask for what is near, and those that do so before the name of a place only. */
const near = 'nær nærheten nærleiken nærmest nærmeste nærast nærområdet near nearest';
const nearAlone = keysOf(near);
const nearWords = keysOf(`${near} rundt omkring around`);
/** Words that stand before the name of a place, and mean nothing without it. */
const leading = keysOf('i på ved fra frå av til in at from of to the området');
/** What a reader calls the place they are at. */
const myself = keysOf('meg me');

/** Where the words that belong to the name of a place begin, and whether they ask for what is near it. */
export function ledBy(words: readonly string[], start: number): { from: number; isNear: boolean } {
  const keys = words.map(fold);
  let from = start;
  while (from > 0 && (leading.has(keys[from - 1] ?? '') || nearWords.has(keys[from - 1] ?? ''))) from--;
  return { from, isNear: keys.slice(from, start).some((key) => nearWords.has(key)) };
}

/** Whether a query asks for what is near the reader: «nær meg», «i nærheten», «near me». */
export function asksNearMe(words: readonly string[], places: number): boolean {
  const keys = words.map(fold);
  const at = keys.findIndex((key) => nearAlone.has(key));
  if (at === -1 || places > 0) return false;
  const after = keys.slice(at + 1).find((key) => !leading.has(key));
  return after === undefined || myself.has(after);
}
