import type { Entry } from '../../reading/record.ts';

/**
 * Tells whether one entry stands above another, however far up, by their ids. Content that has not been
 * checked may go in circles; then an entry can stand above itself.
 *
 * @param aboveOf the ids of what stands right above an entry
 */
export function ancestryOf<Fields>(
  entries: readonly Entry<Fields>[],
  aboveOf: (fields: Fields) => readonly string[],
): (high: string, low: string) => boolean {
  const parents = new Map(entries.map((entry) => [entry.id, aboveOf(entry.fields)]));
  const isAbove = (high: string, low: string, seen: Set<string>): boolean =>
    (parents.get(low) ?? []).some((parent) => {
      if (parent === high) return true;
      if (seen.has(parent)) return false;
      return isAbove(high, parent, seen.add(parent));
    });
  return (high, low) => isAbove(high, low, new Set());
}
