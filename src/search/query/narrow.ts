import { recordOf } from '../../catalogue/browser.ts';
import { type FilterName, type Filters, filterNames, unstated } from '../filters.ts';
import type { Facets, Spot } from '../index/facets.ts';
import { askedSpots, chosenSpots, statusAtSpot, studiesAtSpot, studiesPerhapsAtSpot } from './spots.ts';

/** How many studies a value would leave: those that have it, and those that may, for they do not say. */
export interface FilterCount {
  sure: number;
  unsure: number;
}

/** How many studies each value of each filter would leave. */
export type FilterCounts = Record<FilterName, Map<string, FilterCount>>;

/** What is left of some studies, each kind in the order the studies came. */
export interface Narrowed {
  /** They have all that is chosen. */
  sure: string[];
  /** They may have it: of each, the filters by what it does not state. */
  unsure: Map<string, FilterName[]>;
}

/** What studies are narrowed by: those that are sure to have it, and those that do not say. */
interface Condition {
  name: FilterName;
  sure: ReadonlySet<string>;
  unsure: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * The studies that have what is chosen, or may have it: no study is hidden because its record lacks a fact. Values
 * of one filter widen (Oslo or Bergen), different filters narrow (open and in Bergen); a status beside a place is the
 * status there.
 *
 * @param places spots that a query names, of which a study must have one too
 */
export const narrowed = (
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
  places: readonly Spot[] = [],
): Narrowed => left(ids, conditionsOf(filters, facets, places));

function left(ids: readonly string[], conditions: readonly Condition[]): Narrowed {
  const sure: string[] = [];
  const unsure: Narrowed['unsure'] = new Map();
  for (const id of ids) {
    const open = conditions.filter((condition) => !condition.sure.has(id));
    if (open.length === 0) sure.push(id);
    else if (open.every((condition) => condition.unsure.has(id)))
      unsure.set(
        id,
        open.map(({ name }) => name),
      );
  }
  return { sure, unsure };
}

/** How many studies each value of some filters would leave. */
export const countsOf = <Name extends FilterName>(
  names: readonly Name[],
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
  places: readonly Spot[] = [],
): Pick<FilterCounts, Name> => recordOf(names, (name) => countOf(name, ids, filters, facets, places));

/** A value's count ignores the other values of its own filter: they would be chosen beside it. */
function countOf(
  name: FilterName,
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
  places: readonly Spot[],
): Map<string, FilterCount> {
  const others = narrowed(ids, { ...filters, [name]: [] }, facets, places);
  const all = [...others.sure, ...others.unsure.keys()];
  const isSure = (id: string): boolean => !others.unsure.has(id);
  const count = (value: string): FilterCount => {
    // A place decides which status counts, and the other way round: they cannot be counted one by one.
    if (isAboutStanding(name)) {
      const { sure, unsure } = narrowed(ids, { ...filters, [name]: [value] }, facets, places);
      return { sure: sure.length, unsure: unsure.size };
    }
    const { sure, unsure } = left(all, [conditionOf(name, [value], facets)]);
    const surely = sure.filter(isSure).length;
    return { sure: surely, unsure: sure.length + unsure.size - surely };
  };
  return new Map([...facets[name].keys()].map((value) => [value, count(value)]));
}

const isAboutStanding = (name: FilterName): boolean => name === 'status' || isPlacing(name);
const isPlacing = (name: FilterName): name is 'institution' | 'region' =>
  name === 'institution' || name === 'region';

function conditionsOf(filters: Filters, facets: Facets, places: readonly Spot[]): Condition[] {
  const chosen = chosenSpots(filters);
  const asked = askedSpots(chosen, places);
  const atSpots = (name: 'institution' | 'region', spots: readonly Spot[]): Condition[] => {
    if (spots.length === 0) return [];
    // Only where the study is asked about does its status matter; elsewhere it need only be.
    return [conditionAt(name, spots, spots === asked ? filters.status : [], facets)];
  };
  return [
    ...filterNames.flatMap((name) => {
      if (isPlacing(name)) return atSpots(name, chosen[name]);
      if (filters[name].length === 0 || (name === 'status' && asked.length > 0)) return [];
      return [conditionOf(name, filters[name], facets)];
    }),
    ...atSpots('institution', places),
  ];
}

const conditionOf = (name: FilterName, values: readonly string[], facets: Facets): Condition => ({
  name,
  sure: union(values.map((value) => facets[name].get(value) ?? none)),
  unsure: union(values.map((value) => notStating(name, value, facets))),
});

/** Being at one of some spots; and where statuses are asked for, standing so at that spot. */
function conditionAt(
  name: FilterName,
  spots: readonly Spot[],
  statuses: readonly string[],
  facets: Facets,
): Condition {
  const standing = (spot: Spot, studies: ReadonlySet<string>): ReadonlySet<string> =>
    statuses.length === 0
      ? studies
      : new Set([...studies].filter((id) => statuses.includes(statusAtSpot(id, spot, facets))));
  return {
    name,
    sure: union(spots.map((spot) => standing(spot, studiesAtSpot(spot, facets)))),
    unsure: union(spots.map((spot) => standing(spot, studiesPerhapsAtSpot(spot, facets)))),
  };
}

const notStating = (name: FilterName, value: string, { unstated: facet }: Facets): ReadonlySet<string> =>
  union([unstated(name), unstated(name, value)].map((each) => facet.get(each) ?? none));

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
