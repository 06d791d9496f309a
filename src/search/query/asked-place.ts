import { isOpen } from '../../catalogue/browser.ts';
import { type Filters, noFilters } from '../filters.ts';
import type { Spot } from '../index/facets.ts';
import type { NamedPlace } from '../index/lexicon.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { spotsOfPlace } from './spots.ts';

/** The place that a reader asks about: the chosen hospitals, or else what the query names, or else the chosen regions. */
export interface AskedPlace extends Pick<Filters, 'institution' | 'region'> {
  named: NamedPlace[];
  /** What is near it is asked for too. */
  isNear: boolean;
}

/** What studies are narrowed by. */
export interface Narrowing {
  filters: Filters;
  places: Spot[];
}

/** The place that is asked about, and what the studies are narrowed by with it and without it; undefined without one. */
export function askedPlace(
  filters: Filters,
  places: Understanding['places'],
): { asked: AskedPlace; elsewhere: Narrowing } | undefined {
  const named = places.map(({ place }) => place);
  const spots = named.flatMap(spotsOfPlace);
  const { institution, region } = filters;
  const none = { named: [], institution: [], region: [], isNear: false };
  if (institution.length > 0)
    return {
      asked: { ...none, institution },
      elsewhere: { filters: noFilters({ ...filters, institution: [] }), places: spots },
    };
  if (spots.length > 0)
    return {
      asked: { ...none, named, isNear: places.some(({ isNear }) => isNear) },
      elsewhere: { filters, places: [] },
    };
  return region.length === 0
    ? undefined
    : {
        asked: { ...none, region },
        elsewhere: { filters: noFilters({ ...filters, region: [] }), places: [] },
      };
}

/** Whether open studies are among those asked for: who asks for others need not be told that none is open. */
export const asksForOpen = ({ status }: Pick<Filters, 'status'>): boolean =>
  status.length === 0 || status.some((one) => isOpen({ status: one }));
