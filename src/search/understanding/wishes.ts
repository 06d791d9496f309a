import { ageGroups, type Filters, noFilters } from '../filters.ts';
import type { Facets } from '../index/facets.ts';
import type { Lexicon, Wished } from '../index/lexicon.ts';
import { narrowed } from '../query/narrow.ts';
import { fold, wordsOf } from '../words/fold.ts';

/** Whom a study should be for, or how it should stand, said in plain words: «82 år», «barn», «åpne», «hjemmefra». */
export interface Wish extends Wished {
  /** The words it was said with. */
  typed: string;
}

/** «82 år», «82-åring», «a 7 year old»; not «for 2 år siden», «røkt i 40 år», «the last 2 years». */
const ageWords =
  /(?<!(?:^|\P{L})(?:for|i|siste|sist|etter|om|hvert|kvart|andre|neste|in|for|last|past|after)\s+|\p{L}|\p{N})(\d{1,3})[\s-]*(?:år(?:ing|ig)?(?:en|ene|s)?|years?|yrs?)(?!\p{L}|\s+(?:siden|sidan|sia|etter|ago)(?!\p{L}))/giu;

/** The wishes in a query, each once. */
export function wishesIn(query: string, { wishes }: Pick<Lexicon, 'wishes'>): Wish[] {
  const ages = [...query.matchAll(ageWords)].flatMap(([typed, age]): Wish[] => {
    const group = Object.entries(ageGroups).find(
      ([, [from, to]]) => Number(age) >= from && Number(age) <= to,
    );
    return group ? [{ typed, filter: 'age', value: group[0] }] : [];
  });
  const said = wordsOf(query).flatMap((word): Wish[] => {
    const wished = wishes.get(fold(word));
    return wished ? [{ typed: word, ...wished }] : [];
  });
  // An age in numbers is meant more than a word for one: «barn på 12 år» are one wish.
  const all = [...ages, ...said.filter(({ filter }) => filter !== 'age' || ages.length === 0)];
  return [...new Map(all.map((wish) => [`${wish.filter} ${wish.value}`, wish])).values()];
}

/** Wishes as filters. */
export const filtersOfWishes = (wishes: readonly Wish[]): Filters => {
  const filters = noFilters();
  for (const { filter, value } of wishes) filters[filter].push(value);
  return filters;
};

/**
 * Studies with those that fit the wishes first, then those that do not say, and at last those that do not fit.
 *
 * @param touching studies that only touch on what was asked for: they come after all others, whomever they are for
 */
export function byWishes(
  ids: readonly string[],
  wishes: readonly Wish[],
  facets: Facets,
  touching: ReadonlySet<string>,
): string[] {
  if (wishes.length === 0) return [...ids];
  const { sure, unsure } = narrowed(ids, filtersOfWishes(wishes), facets);
  const fit = [...sure, ...unsure.keys()];
  const fitting = new Set(fit);
  const all = [...fit, ...ids.filter((id) => !fitting.has(id))];
  return [...all.filter((id) => !touching.has(id)), ...all.filter((id) => touching.has(id))];
}

/** Studies that fit what is wished for, or do not say. */
export function fittingOnly(ids: readonly string[], wishes: readonly Wish[], facets: Facets): string[] {
  const { sure, unsure } = narrowed(ids, filtersOfWishes(wishes), facets);
  return [...sure, ...unsure.keys()];
}
