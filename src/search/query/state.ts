import { recordOf } from '../../catalogue/browser.ts';
import { type FilterName, type Filters, filterNames, noFilters } from '../filters.ts';

/** What a reader has asked for, as it stands in the address: `?q=…&status=recruiting,completed`. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** The query is to be taken as it stands, without being understood. */
  exact: boolean;
  sort: Sort;
}

/**
 * By how well a study fits, by when it came into the catalogue, by when its text changed, or by how far it is from the
 * place that is asked about, which then narrows nothing.
 */
export const sorts = ['relevance', 'newest', 'updated', 'distance'] as const;
export type Sort = (typeof sorts)[number];

export const emptyState = (): SearchState => ({
  query: '',
  filters: noFilters(),
  exact: false,
  sort: 'relevance',
});

/** Reads the state from an address. Values nobody offers are kept out by whoever knows what is offered. */
export function readState(parameters: URLSearchParams): SearchState {
  const values = (name: FilterName): string[] => {
    const written = parameters.getAll(name).join(',').split(',').filter(Boolean);
    return name === 'status' && written.includes('all') ? [] : [...new Set(written)];
  };
  return {
    query: parameters.get('q') ?? '',
    filters: recordOf(filterNames, values),
    exact: parameters.get('exact') === '1',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
  };
}

/**
 * The state without filter values that nobody offers, such as a condition that has been renamed since the address was
 * shared. They are told apart from it, since a reader should know that less is asked for than the address says.
 *
 * @param isOffered whether a filter can be set to a value
 */
export function withoutUnknown(
  state: SearchState,
  isOffered: (name: FilterName, value: string) => boolean,
): { state: SearchState; unknown: string[] } {
  const unknown = filterNames.flatMap((name) =>
    state.filters[name].filter((value) => !isOffered(name, value)),
  );
  const filters = recordOf(filterNames, (name) =>
    state.filters[name].filter((value) => isOffered(name, value)),
  );
  return { state: { ...state, filters }, unknown };
}

/** Writes the state as a query string, without what is empty: `?q=ms&region=vest`, or nothing. */
export function writeState({ query, filters, exact, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of filterNames) {
    if (filters[name].length > 0) parameters.set(name, filters[name].join(','));
  }
  if (exact && query.trim() !== '') parameters.set('exact', '1');
  if (sort !== 'relevance') parameters.set('sort', sort);
  const written = parameters.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** What a link to the list asks for: words, filters or both. */
export interface Asked {
  query?: string;
  filters?: Partial<Filters>;
}

/** The query string of a link that asks for something, understood as if a reader had typed and chosen it. */
export const queryString = ({ query = '', filters }: Asked): string =>
  writeState({ ...emptyState(), query, filters: noFilters(filters) });

/** True when nothing is asked for, so that the whole list applies. */
export const isEmptyState = (state: SearchState): boolean => writeState(state) === '';
