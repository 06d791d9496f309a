import { type FilterName, filterNames } from './filter-names.ts';

/** What a reader has asked for, as it stands in the address: `?q=…&status=recruiting,completed`. */
export interface SearchState {
  query: string;
  filters: Record<FilterName, string[]>;
}

/** Reads the state from an address. Values nobody offers are kept out by whoever knows what is offered. */
export function readState(parameters: URLSearchParams): SearchState {
  const values = (name: FilterName): string[] => {
    const written = parameters.getAll(name).join(',').split(',').filter(Boolean);
    return name === 'status' && written.includes('all') ? [] : [...new Set(written)];
  };
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(filterNames.map((name) => [name, values(name)])) as SearchState['filters'],
  };
}

/** Writes the state as a query string, without what is empty: `?q=ms&region=vest`, or nothing. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of filterNames) {
    if (filters[name].length > 0) parameters.set(name, filters[name].join(','));
  }
  const written = parameters.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** True when nothing is asked for, so that the whole list applies. */
export const isEmptyState = (state: SearchState): boolean => writeState(state) === '';
