import { recordOf, statuses } from '../../catalogue/browser.ts';
import { type FilterName, type Filters, filterNames, unstated } from '../filters.ts';
import { type Facets, siteStatus } from '../index/facets.ts';

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
 * of one filter widen (Oslo or Bergen), different filters narrow (open and in Bergen); a status beside hospitals is
 * the status there.
 *
 * @param places institutions that a query names, of which a study must have one too
 */
export const narrowed = (
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
  places: readonly string[] = [],
): Narrowed => left(ids, [...conditionsOf(filters, facets), ...atPlaces(places, facets)]);

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

/** A value's count ignores the other values of its own filter: they would be chosen beside it. */
export const countsOf = (
  ids: readonly string[],
  filters: Filters,
  facets: Facets,
  places: readonly string[] = [],
): FilterCounts =>
  recordOf(filterNames, (name) => {
    const others = narrowed(ids, { ...filters, [name]: [] }, facets, places);
    const all = [...others.sure, ...others.unsure.keys()];
    const count = (value: string): FilterCount => {
      const { sure, unsure } = left(all, [conditionOf(name, [value], filters, facets)]);
      const isSure = (id: string): boolean => !others.unsure.has(id);
      const surely = sure.filter(isSure).length;
      return { sure: surely, unsure: sure.length + unsure.size - surely };
    };
    return new Map([...facets[name].keys()].map((value) => [value, count(value)]));
  });

const conditionsOf = (filters: Filters, facets: Facets): Condition[] =>
  filterNames
    .filter((name) => filters[name].length > 0)
    .map((name) => conditionOf(name, filters[name], filters, facets));

const conditionOf = (
  name: FilterName,
  values: readonly string[],
  filters: Filters,
  facets: Facets,
): Condition => ({
  name,
  sure: union(values.map((value) => having(name, value, filters, facets))),
  unsure: union(values.map((value) => perhapsHaving(name, value, filters, facets))),
});

const atPlaces = (places: readonly string[], facets: Facets): Condition[] =>
  places.length === 0
    ? []
    : [
        {
          name: 'institution',
          sure: union(places.map((id) => facets.institution.get(id) ?? none)),
          unsure: union(places.map((id) => notStating('institution', id, facets))),
        },
      ];

function having(name: FilterName, value: string, filters: Filters, facets: Facets): ReadonlySet<string> {
  const { status, institution } = filters;
  if (name === 'status' && institution.length > 0)
    return union(institution.map((hospital) => atSite(hospital, value, facets)));
  if (name === 'institution' && status.length > 0)
    return union(status.map((wanted) => atSite(value, wanted, facets)));
  return facets[name].get(value) ?? none;
}

/** Studies that may have a value. At a hospital that they do not name, they stand as they do as a whole. */
function perhapsHaving(
  name: FilterName,
  value: string,
  { institution }: Filters,
  facets: Facets,
): ReadonlySet<string> {
  if (name !== 'status' || institution.length === 0) return notStating(name, value, facets);
  const there = union(institution.map((hospital) => notStating('institution', hospital, facets)));
  return new Set([...(facets.status.get(value) ?? none)].filter((id) => there.has(id)));
}

const notStating = (name: FilterName, value: string, { unstated: facet }: Facets): ReadonlySet<string> =>
  union([unstated(name), unstated(name, value)].map((each) => facet.get(each) ?? none));

/** Studies that have a status at a hospital: their own there, or else the study's. */
function atSite(institution: string, status: string, facets: Facets): ReadonlySet<string> {
  const own = (which: string): ReadonlySet<string> =>
    facets.siteStatus.get(siteStatus(institution, which)) ?? none;
  const standsOtherwise = union(statuses.map(own));
  const there = facets.institution.get(institution) ?? none;
  const asWhole = [...(facets.status.get(status) ?? none)].filter(
    (id) => there.has(id) && !standsOtherwise.has(id),
  );
  return new Set([...asWhole, ...own(status)]);
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
