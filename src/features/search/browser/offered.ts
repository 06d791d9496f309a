import type { FilterName } from '../../../search/filters.ts';
import type { SearchState } from '../../../search/query/state.ts';
import { loadConditionNames } from './loader.ts';
import type { PageParts } from './parts.ts';

/**
 * Offers to sort by distance while a place is asked about, and only then.
 *
 * @returns whether it was chosen and is not offered any more
 */
export function offerDistance({ sort, strings }: PageParts, isOffered: boolean): boolean {
  const offered = [...sort.options].find(({ value }) => value === 'distance');
  if (isOffered && !offered) sort.add(new Option(strings.sorts.distance, 'distance'));
  if (isOffered || !offered) return false;
  const wasChosen = offered.selected;
  offered.remove();
  return wasChosen;
}

/** Which filter values can be asked for. Only the names of conditions are not on the page. */
export async function offerOf(
  { filters, bundle, language }: PageParts,
  asked: SearchState,
): Promise<(name: FilterName, value: string) => boolean> {
  // Without names nothing can be said of a condition, and what was asked for stands.
  const names =
    asked.filters.condition.length > 0
      ? await loadConditionNames(bundle, language).catch(() => undefined)
      : undefined;
  const boxes = new Set(
    [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
      ({ name, value }) => `${name} ${value}`,
    ),
  );
  return (name, value) =>
    name === 'condition' ? names === undefined || Object.hasOwn(names, value) : boxes.has(`${name} ${value}`);
}

/** The values of a filter that are chosen in the form. */
export const checkedValues = (form: HTMLFormElement, name: FilterName): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map((box) => box.value);
