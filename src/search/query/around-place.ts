import type { Facets } from '../index/facets.ts';
import type { AskedPlace, Narrowing } from './asked-place.ts';
import type { Distances } from './distance.ts';
import type { Near } from './further.ts';
import { narrowed } from './narrow.ts';
import type { OpenSearch } from './open-search.ts';

/** How distances are measured, and what they are. */
type Measured = typeof import('./distance.ts') & { distances: Distances };

/** The distances from a place; undefined without one, and where nobody knows where it is. Few ask for them: they come by themselves. */
export async function measured(
  asked: AskedPlace | undefined,
  { places }: Pick<OpenSearch, 'places'>,
  facets: Facets,
): Promise<Measured | undefined> {
  if (!asked) return undefined;
  const [measure, file] = await Promise.all([import('./distance.ts'), places()]);
  const distances = measure.distancesFrom(asked, file, facets);
  return distances && { ...measure, distances };
}

/** What there is around a place that has none, or none that is open. */
export interface Around {
  nearest: Near[];
  /** The others, wherever they are. */
  rest: string[];
  distances: Distances | undefined;
}

/** What the place itself is answered with. */
interface Here {
  shown: ReadonlySet<string>;
  isOpen: (id: string) => boolean;
  /** None of them is about what was asked for and known to be there. */
  isWithout: boolean;
}

/** The nearest of some studies. Where the place has some, those alone that are open: also one that is closed here. */
export async function aroundPlace(
  { asked, elsewhere }: { asked: AskedPlace; elsewhere: Narrowing },
  ids: readonly string[],
  { shown, isOpen, isWithout }: Here,
  search: Pick<OpenSearch, 'places'>,
  facets: Facets,
): Promise<Around> {
  const { sure, unsure } = narrowed(ids, elsewhere.filters, facets, elsewhere.places);
  const all = [...sure, ...unsure.keys()];
  const measure = await measured(asked, search, facets);
  if (!measure) return { nearest: [], rest: all.filter((id) => !shown.has(id)), distances: undefined };
  const { distances, nearestTowns } = measure;
  const others = all.filter((id) =>
    distances.nearest.get(id)?.isOpen ? !shown.has(id) || !isOpen(id) : isWithout && !shown.has(id),
  );
  const { towns, rest } = nearestTowns(others, distances);
  return {
    nearest: towns.map(({ ids: there, ...far }) => ({ why: 'nearest', about: [], ids: there, far })),
    rest: rest.filter((id) => !shown.has(id)),
    distances,
  };
}
