import { recordOf } from '../../catalogue/browser.ts';
import { type FilterName, type Filters, filterNames } from '../filters.ts';
import { type Facets, siteStatus } from '../index/facets.ts';

/** How many studies each value of each filter would leave. */
export type FilterCounts = Record<FilterName, Map<string, number>>;

const none: ReadonlySet<string> = new Set();

/**
 * The studies that have what is chosen. Values of one filter widen (Oslo or Bergen), different filters narrow
 * (open and in Bergen); a status beside hospitals is the status there.
 */
export function narrowed(ids: readonly string[], filters: Filters, facets: Facets): string[] {
  const conditions = filterNames
    .filter((name) => filters[name].length > 0)
    .map((name) => filters[name].map((value) => having(name, value, filters, facets)));
  return ids.filter((id) => conditions.every((sets) => sets.some((set) => set.has(id))));
}

/** A value's count ignores the other values of its own filter: they would be chosen beside it. */
export const countsOf = (ids: readonly string[], filters: Filters, facets: Facets): FilterCounts =>
  recordOf(filterNames, (name) => {
    const left = narrowed(ids, { ...filters, [name]: [] }, facets);
    const count = (value: string): number => {
      const set = having(name, value, filters, facets);
      return left.filter((id) => set.has(id)).length;
    };
    return new Map([...facets[name].keys()].map((value) => [value, count(value)]));
  });

function having(name: FilterName, value: string, filters: Filters, facets: Facets): ReadonlySet<string> {
  const { status, institution } = filters;
  if (name === 'status' && institution.length > 0)
    return union(institution.map((hospital) => atSite(hospital, value, facets)));
  if (name === 'institution' && status.length > 0)
    return union(status.map((wanted) => atSite(value, wanted, facets)));
  return facets[name].get(value) ?? none;
}

/** Studies that have a status at a hospital: their own there, or else the study's. */
function atSite(institution: string, status: string, facets: Facets): ReadonlySet<string> {
  const own = (which: string): ReadonlySet<string> =>
    facets.siteStatus.get(siteStatus(institution, which)) ?? none;
  const standsOtherwise = union([...facets.status.keys()].map(own));
  const there = facets.institution.get(institution) ?? none;
  const asWhole = [...(facets.status.get(status) ?? none)].filter(
    (id) => there.has(id) && !standsOtherwise.has(id),
  );
  return new Set([...asWhole, ...own(status)]);
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
