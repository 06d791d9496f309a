import { memo, recordOf } from '../../catalogue/browser.ts';
import { type Filters, filterNames } from '../filters.ts';

/**
 * The filters; the towns whose hospital nobody names; whether somebody has written about the study; how a study stands at a spot where that is not how it stands as a
 * whole; and what it may have though it does not say so.
 */
const facetNames = [...filterNames, 'town', 'described', 'spotStatus', 'unstated'] as const;
export type FacetName = (typeof facetNames)[number];

/** Somewhere that a study can stand in a way of its own: a hospital, a region, or a town whose hospital nobody names. */
export interface Spot {
  kind: 'institution' | 'region' | 'town';
  id: string;
}

/** A spot by one word in each part of it: `region vest`. */
export const spotKey = ({ kind, id }: Spot): string => `${kind} ${id}`;

/** A spot with a status of its own. */
export const spotStatus = (spot: Spot, status: string): string => `${spotKey(spot)} ${status}`;

/** The studies that have each value of each facet, by the index's ids. */
export type Facets = Record<FacetName, Map<string, Set<string>>>;

/**
 * Facets as they are sent: the values, the sets of values that studies have, commonest first, and for each
 * study, in the order of the index, the number of its set. Half the weight of Pagefind's own filters.
 */
export type FacetsFile = Record<FacetName, PackedFacet>;

/** The conditions, which weigh as much as all the others and are asked for by few, have a file of their own. */
export type CommonFacets = Omit<FacetsFile, 'condition'>;
export type ConditionFacet = Pick<FacetsFile, 'condition'>;

type PackedFacet = [values: string[], sets: number[][], setOfStudy: number[]];

/** What the facets of a study are made from. */
export interface FacetedStudy extends Filters {
  town: string[];
  described: string[];
  spotStatus: string[];
  unstated: string[];
}

/**
 * Writes the facets of studies.
 *
 * @param studies in the order they are put into the index
 */
export const packFacets = (studies: readonly FacetedStudy[]): FacetsFile =>
  recordOf(facetNames, (name) => packFacet(studies.map((study) => study[name])));

function packFacet(valuesOfStudies: readonly string[][]): PackedFacet {
  const values = [...new Set(valuesOfStudies.flat())].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const keys = valuesOfStudies.map((own) => JSON.stringify(own.map((value) => numbers.get(value))));
  const uses = Map.groupBy(keys, (key) => key);
  const sets = [...uses.keys()].sort((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0));
  const places = new Map(sets.map((key, place) => [key, place]));
  return [values, sets.map((key) => JSON.parse(key) as number[]), keys.map((key) => places.get(key) ?? 0)];
}

/**
 * Reads what `packFacets` wrote; no study has a value of a facet that is left out.
 *
 * @param ids the studies' ids in the index, in its order
 * @throws Error when the facets are of another build than the index
 */
export const unpackFacets = (file: Partial<FacetsFile>, ids: readonly string[]): Facets =>
  recordOf(facetNames, (name) => unpackFacet(file[name] ?? [[], [[]], ids.map(() => 0)], ids));

/** How each study stands as a whole. */
export const wholeStatus = memo(
  ({ status }: Facets): Map<string, string> =>
    new Map([...status].flatMap(([one, having]) => [...having].map((id) => [id, one]))),
);

function unpackFacet(
  [values, sets, setOfStudy]: PackedFacet,
  ids: readonly string[],
): Map<string, Set<string>> {
  if (setOfStudy.length !== ids.length)
    throw new Error(`${setOfStudy.length} studies have facets, and ${ids.length} are in the index`);
  const having = values.map((value): [string, Set<string>] => [value, new Set()]);
  ids.forEach((id, place) => {
    for (const number of sets[setOfStudy[place] ?? 0] ?? []) having[number]?.[1].add(id);
  });
  return new Map(having);
}
