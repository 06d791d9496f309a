import { compare } from './basics/compare.ts';
import type { Study } from './model.ts';
import { statuses } from './schema/choices.ts';

/**
 * Open studies first, then waiting, closed and finished. Within each, those that somebody has written about come before
 * those that only a register tells of, and then the latest started first.
 */
export function inReadingOrder(studies: readonly Study[]): Study[] {
  return [...studies].sort(
    (a, b) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
      Number(b.described) - Number(a.described) ||
      compare(b.inclusion.start ?? '', a.inclusion.start ?? '') ||
      compare(a.id, b.id),
  );
}

/** The latest changed first, for feeds. */
export const latestFirst = (studies: readonly Study[]): Study[] =>
  [...studies].sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id));
