import type { Content } from '../../reading/content.ts';

/**
 * Tells whether one condition stands above another, however far up, by their ids. Content that has not been
 * checked may go in circles; then a condition can stand above itself.
 */
export function ancestryOf(conditions: Content['conditions']): (high: string, low: string) => boolean {
  const parents = new Map(conditions.map((entry) => [entry.id, entry.fields.parents]));
  const isAbove = (high: string, low: string, seen: Set<string>): boolean =>
    (parents.get(low) ?? []).some((parent) => {
      if (parent === high) return true;
      if (seen.has(parent)) return false;
      return isAbove(high, parent, seen.add(parent));
    });
  return (high, low) => isAbove(high, low, new Set());
}
